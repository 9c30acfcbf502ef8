#include "tests/portalctl/running.hpp"

using namespace running;

namespace {

const std::string due = "due korea handling_limit --from 2026-04-03";

} // namespace

TEST_CASE("compare, conform and due write HTML, Markdown, PDF and CSV by the file's ending", "[portalctl][out]") {
    const Folder folder;
    for (const auto& [asked, code] : {std::pair{std::string("compare korea kosovo"), 0}, {std::string("conform korea --standard eu_directive"), 1}, {due, 0}})
        for (const std::string ending : {"html", "md", "csv"}) {
            const auto file = folder.file(asked.substr(0, 3) + "." + ending);
            const auto ran = run(folder, asked + " --out " + file);
            INFO(asked << " " << ending << ran.err);
            CHECK(ran.code == code);
            CHECK(ran.out == "Written to " + file + "\n");
            CHECK(text_of(file).find("EXERCISE - FICTIONAL DATA") != std::string::npos);
        }
    CHECK(text_of(folder.file("com.html")).starts_with("<!DOCTYPE html>"));
    CHECK(run(folder, "compare korea kosovo --out " + folder.file("com.pdf")).code == 0);
    CHECK(text_of(folder.file("com.pdf")).starts_with("%PDF-"));
    CHECK(text_of(folder.file("due.csv"))
              .starts_with("\xEF\xBB\xBF"
                           "Limit,Source,From,To,"));
}

TEST_CASE("A file in the way of --out stays unless --force is given", "[portalctl][out]") {
    const Folder folder;
    std::ofstream(folder.file("mine.csv")) << "mine";
    expect_one_sentence(run(folder, due + " --out " + folder.file("mine.csv")));
    CHECK(text_of(folder.file("mine.csv")) == "mine");
    CHECK(run(folder, due + " --force --out " + folder.file("mine.csv")).code == 0);
    CHECK(text_of(folder.file("mine.csv"))
              .starts_with("\xEF\xBB\xBF"
                           "Limit,"));
}

TEST_CASE("An ending that --out does not know is refused with those it does", "[portalctl][out]") {
    const Folder folder;
    for (const std::string asked : {"compare korea mongolia", "conform korea", due.c_str()}) {
        const auto ran = run(folder, asked + " --out " + folder.file("a.docx"));
        expect_one_sentence(ran);
        CHECK(ran.err.find(".html, .md, .pdf or .csv") != std::string::npos);
    }
    expect_one_sentence(run(folder, due + " --json --out " + folder.file("a.csv")));
    expect_one_sentence(run(folder, due + " --force"));
    CHECK_FALSE(fs::exists(folder.file("a.docx")));
}

TEST_CASE("A clock whose length nobody knows writes no file", "[portalctl][out]") {
    const Folder folder;
    CHECK(run(folder, "due korea result_notice --from 2026-04-03 --out " + folder.file("a.html")).code == 1);
    CHECK_FALSE(fs::exists(folder.file("a.html")));
}
