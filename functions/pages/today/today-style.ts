/** The first screen, the coming days, drink and food, the check-in, the signs. Print and forced colours keep the meaning. */
export const todayStyle = `
.block{padding:1rem}
.block>h2{margin:0 0 .5rem}
.block p{margin:0 0 .5rem}
.block>:last-child{margin-bottom:0}
.block ol,.block ul{list-style:none;padding:0;margin:0}
.usual{--c:var(--usual);--s:var(--usual)}
.easy{--c:var(--easy);--s:var(--easy)}
.gentle{--c:var(--gentle);--s:var(--gentle)}
.norun{--c:var(--norun);--s:var(--norun)}
.rest{--c:var(--rest);--s:var(--rest)}
.hold{--c:var(--alarm);--s:var(--alarm)}
@media (prefers-color-scheme:dark){.usual{--s:#0e3b2b}.easy{--s:#0c3a47}.gentle{--s:#1b335f}.norun{--s:#3a2a57}.rest{--s:#2b2a52}.hold{--s:#5c120b}}
.hero{background:var(--s);color:var(--on);border-radius:.875rem;padding:1rem 1rem 1.125rem}
.hero h1{display:flex;align-items:center;gap:.75rem;font-size:2.25rem;line-height:1.1;letter-spacing:-.02em;margin:0}
.hero h1 svg{width:2.5rem;height:2.5rem}
.hero p{margin:.375rem 0 0}
.hero .kicker{font-size:.9375rem;margin:0 0 .25rem}
.hero .until{font-size:1.1875rem;line-height:1.35;font-weight:600;margin-top:.625rem}
.days{display:grid;grid-template-columns:repeat(7,1fr);gap:.1875rem}
.days li{display:flex;flex-direction:column;justify-content:flex-end;text-align:center;font-size:.8125rem;line-height:1.25;min-width:0;margin:0}
.step{display:flex;align-items:flex-start;justify-content:center;padding-top:.3125rem;border-radius:.375rem .375rem 0 0;background:var(--s);color:var(--on);border:2px solid var(--c);border-bottom:0}
.open .step{background:transparent;color:var(--c);border-style:dashed}
.step svg.i{width:1.125rem;height:1.125rem}
.l5{height:5rem}
.l4{height:4.125rem}
.l3{height:3.25rem}
.l2{height:2.5rem}
.l1{height:1.75rem}
.days b{display:block;font-size:.75rem;white-space:nowrap;letter-spacing:-.01em;padding-top:.25rem;border-top:2px solid var(--c);font-weight:600}
.days .d{color:var(--soft)}
.days .now .d{color:var(--ink);font-weight:700;text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.25rem}
@media (prefers-color-scheme:dark){.hero h1,.step{color:var(--c)}}
.block .marks{margin-top:.625rem}
.block .amount{font-size:1.375rem;line-height:1.25;font-weight:700}
.glasses{display:flex;flex-wrap:wrap;gap:.375rem;margin:.5rem 0;color:var(--gentle)}
.glasses svg{width:2rem;height:2.5rem;fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.glasses .sure path+path{fill:currentColor}
.glasses .may{stroke-dasharray:3 3}
.glasses .may path+path{display:none}
.plate{display:flex;align-items:center;gap:1rem;margin:.625rem 0}
.plate svg{width:6rem;height:6rem;flex:none}
.plate dl{display:grid;gap:.25rem;margin:0}
.plate dt{margin:0}
.plate dt svg{width:.75rem;height:.75rem;margin-right:.375rem}
.lines li{padding:.4375rem 0;margin:0;border-top:1px solid var(--hair)}
.lines li:first-child{border:0;padding-top:0}
.lines b{display:block}
.mark{display:flex;gap:.75rem;align-items:flex-start}
.mark svg{color:var(--good)}
.care{background:var(--amber-wash);border-color:var(--amber)}
.care svg{color:var(--amber)}
.checkin fieldset{margin:.875rem 0 0}
.checkin details{margin-top:.25rem}
.hero .button{background:#fff;color:#a3160c;border-color:#fff;font-size:1.25rem;margin-bottom:0}
.bullet{display:block;width:100%;height:3.375rem;margin:.5rem 0 .25rem;overflow:visible}
.bullet text{font-size:.875rem;fill:var(--ink);font-weight:600;paint-order:stroke;stroke:var(--card);stroke-width:4px}
.bullet .muted{fill:var(--soft);font-weight:400}
.edge{stroke:var(--line);stroke-dasharray:2 3}
.signs li{display:flex;gap:.75rem}
.signs b{display:inline}
.signs .w{font-weight:600}
.good svg,.good .w{color:var(--good)}
.watch svg,.watch .w{color:var(--amber)}
.unknown svg,.unknown .w{color:var(--soft)}
.unknown .ring{stroke-dasharray:3 3.2}
.sent{display:flex;justify-content:space-between;gap:1rem}
.sent time{color:var(--soft);white-space:nowrap}
@media (min-width:62rem){header.broad,main.broad,footer.broad{max-width:72rem;padding-left:2rem;padding-right:2rem}main.broad{display:grid;grid-template-columns:minmax(0,25rem) minmax(0,1fr);gap:0 1.75rem;align-items:start;grid-template-rows:auto 1fr}.long{grid-column:2;grid-row:1/3}.side>:first-child{margin-top:0}.broad .hero{margin-top:0}.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 .875rem}.pair>.block{margin-top:0}}
@media (max-width:23rem){.days{grid-template-columns:1fr;gap:.375rem}.days li{display:grid;grid-template-columns:3.5rem 1.875rem 1fr;align-items:center;text-align:left;font-size:1rem}.days .d{order:-1}.step{height:1.875rem;padding:.25rem 0 0;border-radius:.375rem;border-bottom:2px solid var(--c)}.open .step{border-bottom-style:dashed}.days b{order:1;border:0;padding:0 0 0 .5rem;font-size:1rem}}
@media (max-width:19rem){.hero h1{font-size:1.75rem;gap:.5rem}.hero h1 svg{width:1.75rem;height:1.75rem}.plate{flex-wrap:wrap}.block,.hero{padding:.75rem}.sent{flex-wrap:wrap;gap:0}}
@media (forced-colors:active){.hero,.step{border:2px solid CanvasText}}
@media print{.checkin,.skip{display:none}.block{break-inside:avoid}}
`;
