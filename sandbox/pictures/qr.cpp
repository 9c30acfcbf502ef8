#include "sandbox/pictures/qr.hpp"

#include <memory>
#include <qrencode.h>
#include <string>

namespace pictures {

QrCode qr_code(std::string_view words) {
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeString8bit(std::string(words).c_str(), 0, QR_ECLEVEL_M), &QRcode_free);
    QrCode code;
    if (!made) return code;
    code.width = made->width;
    const auto squares = static_cast<std::size_t>(made->width) * static_cast<std::size_t>(made->width);
    for (std::size_t i = 0; i < squares; ++i) code.dark.push_back((made->data[i] & 1U) != 0);
    return code;
}

} // namespace pictures
