#include "tests/portalctl/running.hpp"

using namespace running;

TEST_CASE("portalctl debrief writes a session as each form, by the file's ending", "[portalctl][debrief]") {
    const Folder folder;
    run(folder, "play inflated_invoices --plan bad --session " + folder.file("bad.session") + " --key " + folder.file("key"));
    for (const std::string ending : {"html", "md", "json", "pdf"}) {
        const auto ran = run(folder, "debrief " + folder.file("bad.session") + " --out " + folder.file("bad." + ending));
        INFO(ending << ran.err);
        CHECK(ran.code == 0);
        CHECK(fs::file_size(folder.file("bad." + ending)) > 5000);
        CHECK(std::count(ran.out.begin(), ran.out.end(), '\n') == 5);
    }
    CHECK(text_of(folder.file("bad.html")).starts_with("<!DOCTYPE html>"));
    CHECK(text_of(folder.file("bad.pdf")).starts_with("%PDF-"));
}

TEST_CASE("A session and its scenario played by the same plan have the same debrief", "[portalctl][debrief]") {
    const Folder folder;
    run(folder, "play head_of_the_body --plan good --session " + folder.file("good.session") + " --key " + folder.file("key"));
    CHECK(run(folder, "debrief " + folder.file("good.session") + " --out " + folder.file("kept.json")).code == 0);
    CHECK(run(folder, "debrief head_of_the_body --plan good --out " + folder.file("played.json")).code == 0);
    CHECK(text_of(folder.file("kept.json")) == text_of(folder.file("played.json")));
}

TEST_CASE("A file in the way stays unless --force is given", "[portalctl][debrief]") {
    const Folder folder;
    std::ofstream(folder.file("mine.md")) << "mine";
    expect_one_sentence(run(folder, "debrief head_of_the_body --plan good --out " + folder.file("mine.md")));
    CHECK(text_of(folder.file("mine.md")) == "mine");
    CHECK(run(folder, "debrief head_of_the_body --plan good --force --out " + folder.file("mine.md")).code == 0);
    CHECK(text_of(folder.file("mine.md")).starts_with("**EXERCISE"));
}

TEST_CASE("What cannot be debriefed is told in one sentence", "[portalctl][debrief]") {
    const Folder folder;
    expect_one_sentence(run(folder, "debrief head_of_the_body --plan good --out " + folder.file("a.docx")));
    expect_one_sentence(run(folder, "debrief " + folder.file("no.session") + " --out " + folder.file("a.md")));
    expect_one_sentence(run(folder, "debrief head_of_the_body --plan good"));
    expect_one_sentence(run(folder, "debrief head_of_the_body --plan nobody --out " + folder.file("a.md")));
    expect_one_sentence(run(folder, "debrief head_of_the_body --plan good --out " + folder.file("nowhere/a.md")));
    run(folder, "play head_of_the_body --plan good --session " + folder.file("good.session") + " --key " + folder.file("key"));
    expect_one_sentence(run(folder, "debrief " + folder.file("good.session") + " --plan good --out " + folder.file("a.md")));
    CHECK_FALSE(fs::exists(folder.file("a.md")));
}
