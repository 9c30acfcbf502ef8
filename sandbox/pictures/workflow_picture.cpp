#include "sandbox/pictures/workflow_picture.hpp"

#include <algorithm>
#include <gvc.h>
#include <map>
#include <memory>
#include <stdexcept>

namespace pictures {
namespace {

using profile::Act;
using profile::ActId;
using profile::EffectKind;
using profile::Profile;
using profile::StageId;

constexpr float points_per_inch = 72.0F;
constexpr float across = 28.0F, down = 14.0F; ///< between the words of a stage and the edges of its box, both sides together

struct FreeContext {
    void operator()(GVC_t* context) const { gvFreeContext(context); }
};
using Context = std::unique_ptr<GVC_t, FreeContext>;

/// Graphviz takes text as char* although it does not write to it.
char* text(const char* constant) { return const_cast<char*>(constant); }

/// A graph whose layout is freed before the graph itself.
class Graph {
public:
    Graph() : context_(gvContext()), graph_(agopen(text("workflow"), Agdirected, nullptr)) {
        set_default(AGRAPH, "rankdir", "TB");
        set_default(AGRAPH, "nodesep", "0.35");
        set_default(AGRAPH, "ranksep", "0.4");
        set_default(AGNODE, "shape", "box");
        set_default(AGNODE, "fixedsize", "true");
        set_default(AGNODE, "label", "");
        set_default(AGNODE, "width", "1");
        set_default(AGNODE, "height", "1");
    }
    ~Graph() {
        if (laid_out_) gvFreeLayout(context_.get(), graph_);
        agclose(graph_);
    }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    Agnode_t* add_node(StageId stage, Point words) {
        auto* node = agnode(graph_, std::to_string(stage.index).data(), 1);
        agset(node, text("width"), std::to_string((words.x + across) / points_per_inch).data());
        agset(node, text("height"), std::to_string((words.y + down) / points_per_inch).data());
        return node;
    }
    Agedge_t* add_edge(Agnode_t* from, Agnode_t* to) { return agedge(graph_, from, to, nullptr, 1); }
    void lay_out() {
        laid_out_ = gvLayout(context_.get(), graph_, "dot") == 0;
        if (!laid_out_) throw std::runtime_error("Expected Graphviz to lay out the workflow but it could not.");
    }
    float width() const { return static_cast<float>(GD_bb(graph_).UR.x); }
    float height() const { return static_cast<float>(GD_bb(graph_).UR.y); }
    /// Graphviz counts upwards from the bottom left, screens downwards from the top left.
    Point flipped(pointf point) const { return {static_cast<float>(point.x), height() - static_cast<float>(point.y)}; }

private:
    void set_default(int kind, const char* name, const char* value) { agattr(graph_, kind, text(name), text(value)); }

    Context context_;
    Agraph_t* graph_;
    bool laid_out_ = false;
};

using Arrows = std::map<std::pair<StageId, StageId>, std::vector<ActId>>;

void add_arrows(Arrows& arrows, const Profile& profile, ActId id) {
    const auto& act = profile[id];
    for (const auto& effect : act.effects) {
        if (effect.kind != EffectKind::enter) continue;
        const StageId to{effect.what};
        if (profile[to].procedure != act.procedure) continue;
        for (const auto from : act.stages) {
            auto& acts = arrows[{from, to}];
            if (std::ranges::find(acts, id) == acts.end()) acts.push_back(id);
        }
    }
}

Arrows arrows_of(const Profile& profile, profile::ProcedureId procedure) {
    Arrows arrows;
    for (std::uint16_t i = 0; i < profile.acts.size(); ++i)
        if (profile.acts[i].procedure == procedure) add_arrows(arrows, profile, ActId{i});
    return arrows;
}

StageBox box_of(const Graph& graph, StageId stage, Agnode_t* node) {
    const auto centre = graph.flipped(ND_coord(node));
    const auto width = static_cast<float>(ND_width(node)) * points_per_inch;
    const auto height = static_cast<float>(ND_height(node)) * points_per_inch;
    return {stage, {centre.x - width / 2, centre.y - height / 2}, {width, height}};
}

void trace(Arrow& arrow, const Graph& graph, Agedge_t* edge) {
    const auto* splines = ED_spl(edge);
    if (!splines || splines->size == 0) return;
    const auto& piece = splines->list[0];
    for (int i = 0; i < piece.size; ++i) arrow.curve.push_back(graph.flipped(piece.list[i]));
    arrow.head = piece.eflag ? graph.flipped(piece.ep) : arrow.curve.back();
}

} // namespace

WorkflowPicture workflow_picture(const Profile& profile, profile::ProcedureId procedure, const std::string& language, const LabelSize& size_of) {
    Graph graph;
    std::map<StageId, Agnode_t*> nodes;
    for (const auto stage : profile[procedure].stages) nodes[stage] = graph.add_node(stage, size_of(profile[stage].about.name.in(language)));
    const auto arrows = arrows_of(profile, procedure);
    std::vector<Agedge_t*> edges;
    for (const auto& [ends, acts] : arrows) edges.push_back(graph.add_edge(nodes.at(ends.first), nodes.at(ends.second)));
    graph.lay_out();

    WorkflowPicture picture{procedure, {graph.width(), graph.height()}, {}, {}};
    for (const auto stage : profile[procedure].stages) picture.stages.push_back(box_of(graph, stage, nodes.at(stage)));
    std::size_t place = 0;
    for (const auto& [ends, acts] : arrows) {
        auto& arrow = picture.arrows.emplace_back(Arrow{ends.first, ends.second, acts, {}, {}});
        trace(arrow, graph, edges[place++]);
    }
    return picture;
}

const StageBox* box_of(const WorkflowPicture& picture, StageId stage) {
    const auto found = std::ranges::find(picture.stages, stage, &StageBox::stage);
    return found == picture.stages.end() ? nullptr : &*found;
}

Point middle_of(const StageBox& box) { return {box.top_left.x + box.size.x / 2, box.top_left.y + box.size.y / 2}; }

} // namespace pictures
