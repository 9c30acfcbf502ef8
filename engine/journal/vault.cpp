#include "engine/journal/vault.hpp"

#include "engine/journal/columns.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sodium.h>
#include <unistd.h>

namespace journal {
namespace {

using Bytes = std::vector<unsigned char>;

/// Key bytes that are wiped when they go out of scope.
struct Key {
    std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes{};
    ~Key() { secret::wipe(bytes.data(), bytes.size()); }
};

bool read_key(const std::string& path, Key& key) {
    std::ifstream file(path, std::ios::binary);
    return static_cast<bool>(file.read(reinterpret_cast<char*>(key.bytes.data()), static_cast<std::streamsize>(key.bytes.size())));
}

/// Readable by its owner alone from its first moment.
void write_draft(const std::string& draft, const std::string& path, const Key& key) {
    const auto file = ::open(draft.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0) throw_cannot_make(path, errno);
    const bool written = ::write(file, key.bytes.data(), key.bytes.size()) == static_cast<ssize_t>(key.bytes.size());
    const bool durable = ::fsync(file) == 0;
    ::close(file);
    if (written && durable) return;
    ::unlink(draft.c_str());
    throw StorageError("key.disk_full", {{"file", path}});
}

void expect_folder(const std::string& path) {
    const auto folder = std::filesystem::path(path).parent_path();
    std::error_code ignored;
    if (!folder.empty() && !std::filesystem::is_directory(folder, ignored)) throw_cannot_make(path, ENOENT);
}

/// Whole from the moment it has its name: another program may make one at the same time, and then the first is everybody's.
void make_key(const std::string& path, Key& key) {
    expect_folder(path);
    const auto draft = path + ".part" + std::to_string(::getpid());
    randombytes_buf(key.bytes.data(), key.bytes.size());
    write_draft(draft, path, key);
    bool named = ::renameat2(AT_FDCWD, draft.c_str(), AT_FDCWD, path.c_str(), RENAME_NOREPLACE) == 0;
    if (!named && errno == EINVAL) named = ::rename(draft.c_str(), path.c_str()) == 0; // file systems that know no other way
    const auto error = errno;
    if (named) return;
    ::unlink(draft.c_str());
    if (error != EEXIST || !read_key(path, key)) throw_cannot_make(path, error);
}

void find_or_make_key(const std::string& path, Key& key) {
    std::error_code ignored;
    if (!std::filesystem::exists(path, ignored)) return make_key(path, key);
    if (std::filesystem::is_fifo(path, ignored)) throw StorageError("key.is_pipe", {{"file", path}});
    if (!read_key(path, key)) throw StorageError("key.too_short", {{"file", path}});
}

secret::Text packed(const IdentityLine& line) {
    const auto about = line.person + '\n' + line.field + '\n';
    secret::Text all(about.size() + line.text.view().size());
    std::ranges::copy(line.text.view(), std::ranges::copy(about, all.data()).out);
    return all;
}

IdentityLine unpacked(std::string_view text) {
    const auto first = text.find('\n');
    const auto second = text.find('\n', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return {};
    return {std::string(text.substr(0, first)), std::string(text.substr(first + 1, second - first - 1)), secret::Text(text.substr(second + 1))};
}

Bytes sealed(std::string_view text, const Bytes& nonce, const Key& key) {
    Bytes box(text.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(box.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), nonce.data(), key.bytes.data());
    return box;
}

std::optional<secret::Text> opened(const Bytes& box, const Bytes& nonce, const Key& key) {
    if (box.size() < crypto_secretbox_MACBYTES || nonce.size() != crypto_secretbox_NONCEBYTES) return {};
    secret::Text text(box.size() - crypto_secretbox_MACBYTES);
    auto* plain = reinterpret_cast<unsigned char*>(text.data());
    if (crypto_secretbox_open_easy(plain, box.data(), box.size(), nonce.data(), key.bytes.data()) != 0) return {};
    return text;
}

Bytes bytes_of(const SQLite::Column& column) {
    const auto bytes = bytes_from(column);
    return {bytes.begin(), bytes.end()};
}

std::string_view view(const Bytes& bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

void insert_line(Journal::Store& store, std::int64_t id, const IdentityLine& line, const Key& key, Hash& last) {
    Bytes nonce(crypto_secretbox_NONCEBYTES);
    randombytes_buf(nonce.data(), nonce.size());
    const auto box = sealed(packed(line).view(), nonce, key);
    last = hash_of_identity(id, view(nonce), view(box), last);
    SQLite::Statement row(store.database, "INSERT INTO identity VALUES (?,?,?,?)");
    row.bind(1, id);
    row.bind(2, nonce.data(), static_cast<int>(nonce.size()));
    row.bind(3, box.data(), static_cast<int>(box.size()));
    bind(row, 4, last);
    row.exec();
}

bool keeps_any(SQLite::Database& database) { return database.execAndGet("SELECT count(*) FROM identity").getInt64() > 0; }

Key expected_key(const std::string& key_path, const std::string& path) {
    Key key;
    if (!read_key(key_path, key)) throw StorageError(key_path.empty() ? "key.none" : "key.gone", {{"file", path}, {"key", key_path}});
    return key;
}

/// Every line that the key opens; StorageError when it opens none.
std::vector<IdentityLine> all_lines(Journal::Store& store, const Key& key, const std::string& key_path) {
    std::vector<IdentityLine> lines;
    SQLite::Statement rows(store.database, "SELECT nonce, sealed FROM identity ORDER BY id");
    while (rows.executeStep()) {
        const auto text = opened(bytes_of(rows.getColumn(1)), bytes_of(rows.getColumn(0)), key);
        if (text) lines.push_back(unpacked(text->view()));
    }
    if (lines.empty()) throw StorageError("key.of_another", {{"key", key_path}, {"file", store.path}});
    return lines;
}

} // namespace

void store_identity(Journal::Store& store, std::span<const IdentityLine> lines, const std::string& key_path) {
    if (lines.empty()) return;
    Key key;
    find_or_make_key(key_path, key);
    SQLite::Transaction transaction(store.database);
    SQLite::Statement row(store.database, "SELECT id, hash FROM identity ORDER BY id DESC LIMIT 1");
    const bool any = row.executeStep();
    auto id = any ? row.getColumn(0).getInt64() : 0;
    auto last = any ? hash_from(row.getColumn(1)) : store.genesis;
    row.reset();
    for (const auto& line : lines) insert_line(store, ++id, line, key, last);
    store.set_end("identity", id, last);
    transaction.commit();
}

std::vector<IdentityLine> stored_identity(Journal::Store& store, std::string_view person, const std::string& key_path) {
    if (!keeps_any(store.database)) return {};
    auto lines = all_lines(store, expected_key(key_path, store.path), key_path);
    std::erase_if(lines, [&](const IdentityLine& line) { return line.person != person; });
    return lines;
}

} // namespace journal
