import { createHash } from 'node:crypto';
import { chartStyle } from './today/chart-style.ts';
import { todayStyle } from './today/today-style.ts';

/** Colours of both schemes; their contrasts are in a test. */
const colours = `
:root{color-scheme:light dark;--paper:#faf8f5;--card:#fff;--ink:#1c1b19;--soft:#5d5850;--line:#8a847a;--hair:#e4dfd6;--accent:#0b5c4a;--on-accent:#fff;--wash:#e8f2ee;--data:#2a7a66;--band:#dcebe5;--amber:#8a5000;--amber-wash:#fdf1dd;--good:#0b6b4a;--alarm:#a3160c;--alarm-wash:#fdecea;--usual:#0b6b4a;--easy:#0f667c;--gentle:#2f5da8;--norun:#6a4c9c;--rest:#3d3a6b;--on:#fff}
@media (prefers-color-scheme:dark){:root{--paper:#151413;--card:#201e1c;--ink:#f1eee8;--soft:#b9b2a6;--line:#8a8378;--hair:#3a3733;--accent:#7fd6be;--on-accent:#08271f;--wash:#16302a;--data:#6cc4ac;--band:#203b34;--amber:#ffc266;--amber-wash:#3a2a10;--good:#7fd6a8;--alarm:#ffb4a8;--alarm-wash:#3a1714;--usual:#8adbb0;--easy:#86d3e6;--gentle:#a9c5f7;--norun:#cdb9f3;--rest:#bdbaf0;--on:#f4f1ec}}
`;

/** Text, links, forms and tables of every page. */
const everywhere = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.5 -apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,system-ui,sans-serif}
header,main,footer{max-width:36rem;margin:0 auto;padding:0 1rem}
header{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;padding-top:.875rem;padding-bottom:.625rem;font-size:.9375rem;color:var(--soft)}
header strong{color:var(--ink)}
main{padding-bottom:1rem}
footer{padding-top:1rem;padding-bottom:2.5rem;color:var(--soft);font-size:.9375rem}
footer nav{display:flex;flex-wrap:wrap;gap:0 1.25rem}
footer a{padding:.625rem 0}
h1{font-size:1.75rem;line-height:1.2;margin:.75rem 0}
h2{font-size:1.25rem;line-height:1.3;margin:1.75rem 0 .5rem}
h3{font-size:1.0625rem;line-height:1.35;margin:0}
p,ul,ol{margin:.5rem 0 .875rem}
p,li,dd,h1,h2{overflow-wrap:anywhere}
ul,ol{padding-left:1.25rem}
li{margin:.25rem 0}
a{color:var(--accent)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;padding:.75rem;background:var(--card);z-index:2}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
svg.i{width:1.5rem;height:1.5rem;flex:none;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.card,.block{background:var(--card);border:1px solid var(--hair);border-radius:.875rem;padding:.25rem 1rem;margin:.875rem 0}
.note{background:var(--wash);border-radius:.875rem;padding:.25rem 1rem;margin:.875rem 0}
.problem{background:var(--alarm-wash);border-left:.375rem solid var(--alarm);border-radius:.5rem;padding:.25rem 1rem;margin:.875rem 0}
.problem a{color:var(--alarm)}
.soft{color:var(--soft)}
.small{font-size:.9375rem}
.big{font-size:1.1875rem;line-height:1.4}
label,legend{font-weight:600}
fieldset{border:0;margin:1.5rem 0;padding:0;min-width:0}
legend{padding:0;margin-bottom:.25rem}
.field{margin:1.25rem 0}
.hint{display:block;color:var(--soft);font-weight:400;font-size:.9375rem}
.error{display:block;color:var(--alarm);font-weight:600;margin:.25rem 0}
input[type=text],input[type=tel],input[type=email],input[type=date],input[type=time],input[type=file],select{display:block;width:100%;min-height:3rem;margin-top:.375rem;padding:.5rem .75rem;font:inherit;color:var(--ink);background:var(--card);border:1.5px solid var(--line);border-radius:.5rem}
input[aria-invalid=true]{border-color:var(--alarm);border-width:2.5px}
.choice{display:flex;align-items:center;gap:.75rem;min-height:3rem;padding:.375rem 0;font-weight:400}
.choice input{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.scale{display:grid;grid-template-columns:repeat(6,1fr);gap:.375rem;margin-top:.5rem}
.scale label{position:relative;display:block;font-weight:600}
.scale input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.scale span{display:flex;align-items:center;justify-content:center;min-height:3rem;border:1.5px solid var(--line);border-radius:.5rem;background:var(--paper)}
.scale input:checked+span{background:var(--accent);border-color:var(--accent);color:var(--on-accent);text-decoration:underline;text-underline-offset:.25rem}
.scale input:focus-visible+span{outline:3px solid var(--ink);outline-offset:2px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:0 .75rem;align-items:end}
.two .field{margin:.75rem 0 0}
button,.button{display:block;width:100%;min-height:3.25rem;margin:1rem 0;padding:.75rem 1rem;border:2px solid var(--accent);border-radius:.625rem;background:var(--accent);color:var(--on-accent);font:inherit;font-weight:600;text-align:center;text-decoration:none;cursor:pointer}
.strava{background:#fc5200;border-color:#fc5200;color:#fff;font-size:1.25rem;font-weight:700}
.quiet{background:transparent;color:var(--accent)}
.grave{background:transparent;color:var(--alarm);border-color:var(--alarm)}
dl{margin:.5rem 0}
dt{font-weight:600;margin-top:.75rem}
dd{margin:0}
.scroll{overflow:auto}
.scroll:has(.rows){max-height:24rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding:.25rem 0}
th,td{text-align:left;padding:.3125rem .75rem .3125rem 0;border-bottom:1px solid var(--hair);font-weight:400}
thead th{font-weight:600;vertical-align:bottom}
.rows th,.rows td{white-space:nowrap}
summary{display:flex;align-items:center;gap:.5rem;min-height:2.75rem;font-weight:600;color:var(--accent);cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
summary::before{content:'+';width:1rem;font-size:1.25rem;text-align:center}
details[open]>summary::before{content:'\\2212'}
.steps{display:grid;grid-template-columns:repeat(4,1fr);gap:.375rem;padding:0;margin:.25rem 0 0;list-style:none;font-size:.8125rem;line-height:1.25;color:var(--soft)}
.steps li{border-top:.375rem solid var(--hair);padding-top:.375rem;margin:0}
.steps .past{border-color:var(--data)}
.steps .past::before{content:'\\2713\\a0';content:'\\2713\\a0'/''}
.steps .present{border-top-style:double;border-color:var(--accent);color:var(--ink);font-weight:700}
nav p{margin:.5rem 0 0}
.thread{display:flex;flex-direction:column;gap:.375rem}
.thread .day{align-self:center;color:var(--soft);font-size:.875rem;margin:.25rem 0 0}
.thread .in,.thread .out{max-width:88%;padding:.5rem .75rem;border-radius:1.125rem;line-height:1.4;margin:0}
.thread .in{align-self:flex-start;background:var(--wash);border-bottom-left-radius:.25rem}
.thread .out{align-self:flex-end;background:var(--accent);color:var(--on-accent);border-bottom-right-radius:.25rem}
.ways fieldset{margin:1rem 0}
.way{display:flex;justify-content:space-between;align-items:center;gap:.75rem;padding:.75rem 1rem;margin:.625rem 0;border:1.5px solid var(--line);border-radius:.625rem;background:var(--card)}
.way:has(:checked){background:var(--wash);border-color:var(--accent);border-width:2.5px}
.way input{flex:none;width:1.5rem;height:1.5rem;margin:0;accent-color:var(--accent)}
.way:focus-within{outline:3px solid var(--ink);outline-offset:2px}
.way input:focus-visible{outline:0}
.ways:has([value=text]:checked) .by-email,.ways:has([value=email]:checked) .by-text{display:none}
@media (max-width:19rem){.scale{grid-template-columns:repeat(4,1fr)}.two{grid-template-columns:1fr}header,main,footer{padding-left:.5rem;padding-right:.5rem}}
@media (forced-colors:active){.scale span,.card,.block,.note{border:2px solid CanvasText}.scale input:checked+span{background:Highlight;color:HighlightText;forced-color-adjust:none}}
`;

/** The one style sheet, inline in every page: one request for a page, and the policy allows exactly this text. */
export const styleSheet = [colours, everywhere, todayStyle, chartStyle].join('').replaceAll('\n', '');

export const styleHash = `sha256-${createHash('sha256').update(styleSheet).digest('base64')}`;
