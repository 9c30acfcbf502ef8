#include "engine/journal/store.hpp"

#include <filesystem>
#include <fstream>
#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

/// Identity is kept apart: encrypted under a key that lives outside the session file.
namespace journal {
namespace {

using Bytes = std::vector<unsigned char>;

/// Key bytes that are wiped when they go out of scope.
struct Key {
    std::array<unsigned char, crypto_secretbox_KEYBYTES> bytes{};
    ~Key() { sodium_memzero(bytes.data(), bytes.size()); }
};

bool read_key(const std::string& path, Key& key) {
    std::ifstream file(path, std::ios::binary);
    return static_cast<bool>(file.read(reinterpret_cast<char*>(key.bytes.data()), static_cast<std::streamsize>(key.bytes.size())));
}

/// Readable by its owner alone from its first moment.
void write_key(const std::string& path, const Key& key) {
    const auto file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written = file >= 0 && ::write(file, key.bytes.data(), key.bytes.size()) == static_cast<ssize_t>(key.bytes.size()) &&
                         ::fsync(file) == 0;
    if (file >= 0) ::close(file);
    if (!written) throw Trouble("Expected to keep the key for identities in " + path + " but the file cannot be written.");
}

void find_or_make_key(const std::string& path, Key& key) {
    if (std::filesystem::exists(path)) {
        if (!read_key(path, key)) throw Trouble("Expected a key for identities in " + path + " but the file is too short.");
        return;
    }
    randombytes_buf(key.bytes.data(), key.bytes.size());
    write_key(path, key);
}

std::string packed(const IdentityLine& line) { return line.person + '\n' + line.field + '\n' + line.text; }

IdentityLine unpacked(const std::string& text) {
    const auto first = text.find('\n');
    const auto second = text.find('\n', first + 1);
    if (first == std::string::npos || second == std::string::npos) return {};
    return {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
}

Bytes sealed(const std::string& text, const Bytes& nonce, const Key& key) {
    Bytes box(text.size() + crypto_secretbox_MACBYTES);
    crypto_secretbox_easy(box.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(), nonce.data(), key.bytes.data());
    return box;
}

std::optional<std::string> opened(const Bytes& box, const Bytes& nonce, const Key& key) {
    if (box.size() < crypto_secretbox_MACBYTES || nonce.size() != crypto_secretbox_NONCEBYTES) return {};
    std::string text(box.size() - crypto_secretbox_MACBYTES, '\0');
    auto* plain = reinterpret_cast<unsigned char*>(text.data());
    if (crypto_secretbox_open_easy(plain, box.data(), box.size(), nonce.data(), key.bytes.data()) != 0) return {};
    return text;
}

Bytes bytes_of(const SQLite::Column& column) {
    const auto* begin = static_cast<const unsigned char*>(column.getBlob());
    return {begin, begin + (begin ? column.getBytes() : 0)};
}

std::string_view view(const Bytes& bytes) { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }

void insert_line(Journal::Store& store, std::int64_t id, const IdentityLine& line, const Key& key);

} // namespace

/// A row's hash covers its number, so rows cannot be exchanged.
Hash hash_of_identity(std::int64_t id, std::string_view nonce, std::string_view box, const Hash& genesis) {
    return Layout(genesis).number(id).text(nonce).text(box).hash();
}

namespace {

void insert_line(Journal::Store& store, std::int64_t id, const IdentityLine& line, const Key& key) {
    Bytes nonce(crypto_secretbox_NONCEBYTES);
    randombytes_buf(nonce.data(), nonce.size());
    auto text = packed(line);
    const auto box = sealed(text, nonce, key);
    sodium_memzero(text.data(), text.size());
    const auto hash = hash_of_identity(id, view(nonce), view(box), store.genesis);
    SQLite::Statement row(store.database, "INSERT INTO identity VALUES (?, ?, ?, ?)");
    row.bind(1, id);
    row.bind(2, nonce.data(), static_cast<int>(nonce.size()));
    row.bind(3, box.data(), static_cast<int>(box.size()));
    row.bind(4, hash.data(), static_cast<int>(hash.size()));
    row.exec();
}

} // namespace

void Journal::keep_identity(std::span<const IdentityLine> lines, const std::string& key_path) {
    Key key;
    find_or_make_key(key_path, key);
    guarded(store_->path, [&] {
        SQLite::Transaction transaction(store_->database);
        auto id = store_->database.execAndGet("SELECT count(*) FROM identity").getInt64();
        for (const auto& line : lines) insert_line(*store_, ++id, line, key);
        transaction.commit();
    });
}

std::vector<IdentityLine> Journal::identity_of(std::string_view person, const std::string& key_path) const {
    Key key;
    if (!read_key(key_path, key))
        throw Trouble("Expected the key for identities in " + (key_path.empty() ? std::string("the settings folder") : key_path) +
                      " but it is not there; it stays with the machine that began the session.");
    return guarded(store_->path, [&] {
        std::vector<IdentityLine> lines;
        SQLite::Statement rows(store_->database, "SELECT nonce, sealed FROM identity ORDER BY id");
        while (rows.executeStep()) {
            auto text = opened(bytes_of(rows.getColumn(1)), bytes_of(rows.getColumn(0)), key);
            if (!text) continue;
            auto line = unpacked(*text);
            sodium_memzero(text->data(), text->size());
            if (line.person == person) lines.push_back(std::move(line));
        }
        return lines;
    });
}

} // namespace journal
