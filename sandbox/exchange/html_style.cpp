#include "sandbox/exchange/html_style.hpp"

#include "sandbox/exchange/html.hpp"

namespace exchange {

/// Colours as in the window's theme. A shape stands before each mark, so that colour never speaks alone.
std::string style_sheet() {
    return R"css(:root{color-scheme:light dark;--paper:#f4f3ef;--panel:#fff;--ink:#1b2026;--quiet:#505963;--line:#d9d7cf;--edge:#7b838c;--accent:#00609a;
--good:#00805c;--bad:#c44500;--warning:#8a5200;--band:#f3e3ae;--stripe:#e9cf7d;--on-band:#3a2f06}
@media (prefers-color-scheme:dark){:root{--paper:#15181c;--panel:#1e2328;--ink:#eceae4;--quiet:#aeb6bf;--line:#353c44;--edge:#7d8792;--accent:#6cbdec;
--good:#2fbf93;--bad:#ff8650;--warning:#e69f00;--band:#4a3f18;--stripe:#5c4e1d;--on-band:#f6e9bd}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 "Noto Sans",system-ui,sans-serif}
header,main,footer{max-width:62rem;margin:0 auto;padding:0 1.5rem}
footer{padding-bottom:2rem}
.exercise{max-width:none;margin:0 0 1.5rem;padding:.35rem 1rem;text-align:center;font-weight:600;letter-spacing:.04em;color:var(--on-band);
background:repeating-linear-gradient(135deg,var(--band) 0 14px,var(--stripe) 14px 28px);border-radius:0 0 6px 6px}
footer .exercise{border-radius:6px;margin:2rem 0 0}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0 .25rem}
h2{font-size:1.35rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--line)}
h3{font-size:1.075rem;margin:1.75rem 0 .5rem}
p,li{max-width:46rem}
li{margin:.35rem 0}
.quiet{color:var(--quiet)}
.note{display:block;color:var(--quiet);font-size:.9em;line-height:1.4;margin-top:.2rem}
.wide{overflow-x:auto;margin:.75rem 0 1.25rem}
.wide:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
table{border-collapse:collapse;width:100%;min-width:40rem;table-layout:fixed;background:var(--panel);font-size:.9375rem;line-height:1.4}
caption{text-align:left;font-weight:600;padding:.25rem 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .65rem;border:1px solid var(--line);overflow-wrap:break-word}
thead th{border-bottom:2px solid var(--edge);font-size:.95em;color:var(--quiet)}
tbody th{font-weight:600}
.fill td{height:3.5rem}
.mark{font-weight:600;white-space:normal}
.mark::before{content:"";display:inline-block;width:.7em;height:.7em;margin-right:.45em}
.mark.good{color:var(--good)}.mark.good::before{background:var(--good);border-radius:50%}
.mark.bad{color:var(--bad)}.mark.bad::before{border:2px solid var(--bad);border-radius:50%}
.mark.warning{color:var(--warning)}.mark.warning::before{background:var(--warning);transform:rotate(45deg) scale(.85)}
p.warning{border-left:4px solid var(--warning);padding-left:.75rem}
figure{margin:1rem 0}figcaption{color:var(--quiet);font-size:.9375rem;margin-top:.5rem;max-width:46rem}
svg{display:block;width:100%;height:auto;background:var(--panel);border:1px solid var(--line);border-radius:6px}
svg text{font:13px "Noto Sans",system-ui,sans-serif;fill:var(--ink)}
svg .small{fill:var(--quiet);font-size:12px}svg .strong{font-weight:600}
svg.face{width:3rem;height:3rem;flex:none;background:none;border:0}
.faces{display:flex;flex-wrap:wrap;gap:.5rem 2rem;padding:0;margin:1rem 0;list-style:none}
.faces li{display:flex;align-items:center;gap:.6rem;margin:0;max-width:18rem}
svg .tick{stroke:var(--line);stroke-width:1}svg .mine{stroke:var(--accent);stroke-width:4}svg .other{stroke:var(--edge);stroke-width:4;stroke-dasharray:9 5;fill:none}
svg .good{fill:var(--good);stroke:var(--good)}svg .bad{fill:var(--panel);stroke:var(--bad);stroke-width:2.5}svg .warning{fill:var(--warning);stroke:var(--warning)}
svg .on{fill:var(--panel);font-weight:600;text-anchor:middle}svg .on.hollow{fill:var(--bad)}
@media print{:root{--paper:#fff;--panel:#fff;--ink:#000;--quiet:#333;--line:#bbb;--edge:#555;--good:#00664a;--bad:#9c3600;--warning:#7a4800;--band:#fff;--stripe:#eee;--on-band:#000}
html{font-size:10.5pt}body{background:none}header,main,footer{max-width:none;padding:0}p,li,figcaption{max-width:none}
.exercise{border:1px solid #999;border-radius:0}h1{font-size:18pt}h2{margin-top:1.5rem}
h2,h3,caption{break-after:avoid}.sheet{break-before:page}tr,li,figure{break-inside:avoid}thead{display:table-header-group}
.wide{overflow:visible}table{min-width:0;font-size:9pt}.fill td{height:2.5rem}}
)css";
}

} // namespace exchange
