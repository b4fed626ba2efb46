import { createHash } from 'node:crypto';

/** The one style sheet, inline in every page: one request for a page, and the policy allows exactly this text. */
export const styleSheet = `
:root{color-scheme:light dark;--ink:#1c1b19;--paper:#faf8f5;--card:#fff;--soft:#5d5850;--line:#8a847a;--accent:#0b5c4a;--on-accent:#fff;--alarm:#a3160c;--alarm-card:#fdecea;--note-card:#e8f2ee}
@media (prefers-color-scheme:dark){:root{--ink:#f1eee8;--paper:#171614;--card:#211f1c;--soft:#b9b2a6;--line:#8a8378;--accent:#7fd6be;--on-accent:#08271f;--alarm:#ffb4a8;--alarm-card:#3a1714;--note-card:#16302a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,sans-serif}
header,main,footer{max-width:34rem;margin:0 auto;padding:0 1.125rem}
header{padding-top:1.125rem;font-weight:600}
main{padding-bottom:2rem}
footer{padding-bottom:2rem;color:var(--soft);font-size:.9375rem}
footer a{display:inline-block;padding:.75rem .75rem .75rem 0}
h1{font-size:1.625rem;line-height:1.25;margin:1rem 0 .75rem}
h2{font-size:1.1875rem;line-height:1.3;margin:1.75rem 0 .5rem}
p,ul,ol{margin:.5rem 0 .875rem}
p,li{overflow-wrap:anywhere}
ul,ol{padding-left:1.25rem}
li{margin:.25rem 0}
a{color:var(--accent)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;padding:.75rem;background:var(--card)}
.card{background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.25rem 1rem;margin:1rem 0}
.note{background:var(--note-card);border-radius:.75rem;padding:.25rem 1rem;margin:1rem 0}
.problem{background:var(--alarm-card);border-left:.375rem solid var(--alarm);border-radius:.5rem;padding:.25rem 1rem;margin:1rem 0}
.problem a{color:var(--alarm)}
.soft{color:var(--soft)}
.big{font-size:1.25rem;line-height:1.4}
label,legend{font-weight:600}
fieldset{border:0;margin:1.5rem 0;padding:0;min-width:0}
legend{padding:0;margin-bottom:.25rem}
.field{margin:1.25rem 0}
.hint{display:block;color:var(--soft);font-weight:400;font-size:.9375rem}
.error{display:block;color:var(--alarm);font-weight:600;margin:.25rem 0}
input[type=text],input[type=tel],input[type=email],select{display:block;width:100%;min-height:3.125rem;margin-top:.375rem;padding:.5rem .75rem;font:inherit;color:var(--ink);background:var(--card);border:1.5px solid var(--line);border-radius:.5rem}
input[aria-invalid=true]{border-color:var(--alarm)}
.choice{display:flex;align-items:center;gap:.75rem;min-height:3rem;padding:.375rem 0;font-weight:400}
.choice input{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.scale{display:grid;grid-template-columns:repeat(6,1fr);gap:.375rem;margin-top:.5rem}
.scale label{position:relative;display:block;font-weight:600}
.scale input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.scale span{display:flex;align-items:center;justify-content:center;min-height:3rem;border:1.5px solid var(--line);border-radius:.5rem;background:var(--card)}
.scale input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.scale input:focus-visible+span{outline:3px solid var(--ink);outline-offset:2px}
button,.button{display:block;width:100%;min-height:3.25rem;margin:1rem 0;padding:.75rem 1rem;border:0;border-radius:.625rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.strava{background:#fc5200;color:#fff;font-size:1.25rem;font-weight:700}
.quiet{background:transparent;color:var(--accent);border:1.5px solid var(--accent)}
.grave{background:transparent;color:var(--alarm);border:1.5px solid var(--alarm)}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
dl{margin:.5rem 0}
dt{font-weight:600;margin-top:.75rem}
dd{margin:0;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9375rem}
caption{text-align:left;color:var(--soft);padding:.25rem 0}
th,td{text-align:left;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line)}
summary::before{content:'+';width:1.25rem;font-size:1.25rem}
details[open]>summary::before{content:'\\2212'}
summary{list-style:none;min-height:3rem;display:flex;align-items:center;font-weight:600;cursor:pointer;color:var(--accent)}
svg{display:block;width:100%;height:auto}
svg text{fill:var(--soft);font-size:11px}
svg .load{fill:var(--accent)}
svg .sore{stroke:var(--alarm);fill:none;stroke-width:2}
svg .sore-dot{fill:var(--alarm)}
svg .sleep{stroke:var(--ink);fill:none;stroke-width:2;stroke-dasharray:4 3}
svg .sleep-dot{fill:var(--ink)}
svg .axis{stroke:var(--line)}
.rows th,.rows td{white-space:nowrap}
`;

export const styleHash = `sha256-${createHash('sha256').update(styleSheet).digest('base64')}`;
