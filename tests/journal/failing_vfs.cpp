#include "tests/journal/failing_vfs.hpp"

#include <sqlite3.h>

/// A layer over SQLite's own way to the disk.
namespace fixtures {
namespace {

struct State {
    bool on = false, failed = false;
    FailingDisk::Does does = FailingDisk::Does::write;
    FailingDisk::Then then = FailingDisk::Then::works_again;
    std::uint64_t left = 0; ///< until it fails
};
State state;

bool fails(FailingDisk::Does does) {
    if (!state.on || does != state.does) return false;
    if (state.left > 0 && --state.left == 0) return state.failed = true;
    return state.failed && state.then == FailingDisk::Then::stays_broken;
}

struct File {
    sqlite3_file base;
    sqlite3_file* real;
};

sqlite3_vfs* real_vfs() {
    static sqlite3_vfs* const vfs = sqlite3_vfs_find("unix");
    return vfs;
}

sqlite3_file* real(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real; }

int close(sqlite3_file* file) { return real(file)->pMethods->xClose(real(file)); }

int read(sqlite3_file* file, void* into, int amount, sqlite3_int64 at) {
    if (fails(FailingDisk::Does::read)) return SQLITE_IOERR_READ;
    return real(file)->pMethods->xRead(real(file), into, amount, at);
}

/// As far as the half of it, as a power cut or a full disk leaves it.
int write(sqlite3_file* file, const void* from, int amount, sqlite3_int64 at) {
    if (!fails(FailingDisk::Does::write)) return real(file)->pMethods->xWrite(real(file), from, amount, at);
    if (amount > 1) real(file)->pMethods->xWrite(real(file), from, amount / 2, at);
    return state.left % 2 == 0 ? SQLITE_FULL : SQLITE_IOERR_WRITE;
}

/// Nothing here survives the machine, so nothing need reach the plate.
int sync(sqlite3_file*, int) { return fails(FailingDisk::Does::sync) ? SQLITE_IOERR_FSYNC : SQLITE_OK; }

int truncate(sqlite3_file* file, sqlite3_int64 size) { return real(file)->pMethods->xTruncate(real(file), size); }
int size(sqlite3_file* file, sqlite3_int64* into) { return real(file)->pMethods->xFileSize(real(file), into); }
int lock(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlock(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int reserved(sqlite3_file* file, int* into) { return real(file)->pMethods->xCheckReservedLock(real(file), into); }
int control(sqlite3_file* file, int what, void* with) { return real(file)->pMethods->xFileControl(real(file), what, with); }
int sector(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int device(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }
int shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** into) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, into);
}
int shm_lock(sqlite3_file* file, int offset, int n, int flags) { return real(file)->pMethods->xShmLock(real(file), offset, n, flags); }
void shm_barrier(sqlite3_file* file) { real(file)->pMethods->xShmBarrier(real(file)); }
int shm_unmap(sqlite3_file* file, int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); }

const sqlite3_io_methods methods{2,       close,  read,   write,   truncate, sync,        size,      lock,    unlock, reserved,
                                 control, sector, device, shm_map, shm_lock, shm_barrier, shm_unmap, nullptr, nullptr};

int open(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* out) {
    auto* own = reinterpret_cast<File*>(file);
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    const auto answer = real_vfs()->xOpen(real_vfs(), name, own->real, flags, out);
    own->base.pMethods = own->real->pMethods ? &methods : nullptr;
    return answer;
}

sqlite3_vfs* failing_vfs() {
    static sqlite3_vfs vfs = [] {
        auto made = *real_vfs();
        made.szOsFile += static_cast<int>(sizeof(File));
        made.zName = "failing";
        made.pNext = nullptr;
        made.xOpen = open;
        return made;
    }();
    return &vfs;
}

} // namespace

FailingDisk::FailingDisk(Does does, std::uint64_t n, Then then) {
    state = {true, false, does, then, n};
    sqlite3_vfs_register(failing_vfs(), 1);
}

FailingDisk::~FailingDisk() {
    mend();
    sqlite3_vfs_register(real_vfs(), 1);
}

bool FailingDisk::has_failed() const { return state.failed; }

void FailingDisk::mend() { state.on = false; }

} // namespace fixtures
