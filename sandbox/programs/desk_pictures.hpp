#pragma once

#include "sandbox/model/scenario.hpp"
#include "sandbox/programs/photographer.hpp"

#include <string>
#include <utility>

/// Pictures of the desk in the course of a play: each takes those of its subject and leaves the window's state as it was, but for the desk.
void take_desk(Photographer& photographer, screens::WindowState& state, const session::Session& session, const std::string& scenario);
void take_next(Photographer& photographer, screens::WindowState& state, const session::Session& session, casework::PartyId person);
void take_explanations(Photographer& photographer, screens::WindowState& state, const session::Session& session);
/// Something that came to the case officer, by the act or event that brought it.
void take_message(Photographer& photographer, screens::WindowState& state, const session::Session& session, const std::string& scenario,
                  std::pair<casework::FactKind, std::string> which, const std::string& name);
void take_papers(Photographer& photographer, screens::WindowState& state, const session::Session& session, const std::string& scenario);
void take_form(Photographer& photographer, screens::WindowState& state, const session::Session& session);
void take_routing(Photographer& photographer, screens::WindowState& state, const session::Session& session, const model::ScriptedAct& next);
void take_parts(Photographer& photographer, screens::WindowState& state, const session::Session& session);
void take_monitor(Photographer& photographer, screens::WindowState& state, const session::Session& session);
void take_lines(Photographer& photographer, screens::WindowState& state, const session::Session& session);
