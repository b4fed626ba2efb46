/** Beside the style of the runner's pages, whose tokens and threads it uses. */
export const deskStyle = `
.desk{max-width:80rem;margin:0 auto;padding:1rem}
.desk>header{max-width:none;padding:0 0 1rem;align-items:end}
.desk h1{margin:0;color:var(--ink)}
.desk header p{margin:.25rem 0 0}
.bar{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;margin:0}
.bar form{display:contents}
.bar button,.bar .button,.chips button{width:auto;margin:0;min-height:2.75rem;padding:.5rem 1rem;border-radius:2rem}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:0;margin:0;list-style:none}
.phone+.chips{margin-top:.75rem}
.desk>footer{max-width:none;padding:.5rem 0}
.chips li{margin:0}
.chips a{display:block;padding:.625rem 1rem;border:1.5px solid var(--line);border-radius:2rem;background:var(--card);font-weight:600;text-decoration:none;color:var(--ink)}
.chips [aria-current]{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.places{max-width:none;display:grid;grid-template-columns:minmax(0,1fr);gap:0 1rem;padding:0;align-items:start}
.places>*{margin:.5rem 0}
.no{display:inline-flex;align-items:center;justify-content:center;width:1.75rem;height:1.75rem;margin-right:.5rem;border-radius:50%;background:var(--accent);color:var(--on-accent);font-size:.9375rem}
.ups{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(9.5rem,100%),1fr));gap:.5rem}
.ups button{margin:0;min-height:3.25rem;padding:.5rem .75rem;text-align:left;background:var(--paper);color:var(--ink);border:1.5px solid var(--line)}
.ups small,.drop small,.steps2 small,.why small{display:block;font-weight:400;color:var(--soft);font-size:.875rem}
.drop{display:block;margin-top:.75rem;padding:.75rem;border:1.5px dashed var(--line);border-radius:.625rem}
.drop input{display:block;max-width:100%;margin-top:.5rem;font:inherit;font-size:.875rem}
.over{border-style:solid;background:var(--wash)}
.faults label{display:flex;align-items:center;gap:.75rem;min-height:2.75rem;font-weight:400}
.faults input{flex:none;width:1.375rem;height:1.375rem;margin:0;accent-color:var(--accent)}
.faults fieldset{margin:0}
.phone{border:2px solid var(--line);border-radius:1.5rem;overflow:hidden}
.phone>div{max-height:28rem;overflow:auto;padding:.75rem}
.phone>form{display:flex;gap:.5rem;padding:.75rem;border-top:1px solid var(--hair)}
.phone input{margin:0;min-width:0}
.desk summary,.desk small,.desk label{overflow-wrap:anywhere}
.places>*{min-width:0}
.phone button{width:auto;margin:0;min-height:3rem}
.thread .when{color:var(--soft);font-size:.8125rem;margin:0}
.thread .r{align-self:flex-end}
.map{display:block;width:100%;height:auto;}
.map rect{fill:var(--card);stroke:var(--line);stroke-width:2}
.map .fn rect{stroke:var(--accent)}
.map .q rect{stroke-dasharray:5 4}
.map .nm{font-weight:700;font-size:15px;fill:var(--ink);text-anchor:middle}
.map .ms{font-size:12.5px;fill:var(--soft);text-anchor:middle}
.map .done rect{fill:var(--wash)}
.map .at rect{fill:var(--accent)}
.map .at text{fill:var(--on-accent)}
.map .ar{fill:none;stroke:var(--line);stroke-width:2}
.map .tip{fill:var(--line)}
.map .msg{fill:var(--amber);transition:transform .2s linear}
.wide{overflow:auto}
.wide,.way2,.phone>div{position:relative}
.flow{display:none}
.flow+p{display:none}
.way2{max-height:22rem;overflow:auto}
.steps2{columns:20rem 2;column-gap:1.5rem;list-style:none;padding:0;margin:0}
.faults{margin-top:.5rem}
.steps2 li{display:flex;gap:.75rem;break-inside:avoid;padding:.375rem 0;margin:0;border-top:1px solid var(--hair)}
.steps2 b{flex:none;width:4.75rem;white-space:nowrap;text-align:right;font-variant-numeric:tabular-nums}
.why th,.why td{vertical-align:middle}
.why td{width:2.75rem;padding:.125rem;text-align:center}
.why td>span:not(.vh){display:flex;align-items:center;justify-content:center;height:1.75rem;border-radius:.25rem;background:var(--s);color:var(--on)}
.why td svg.i{width:1.125rem;height:1.125rem}
.why tfoot th{font-weight:700}
.mails pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.875rem;margin:0 0 .75rem}
.news{min-height:1.5rem}
@media (min-width:62rem){.way2{max-height:36rem}.flow,.flow+p{display:block}.places{grid-template-columns:17rem 23rem minmax(0,1fr)}.places .a1{grid-row:1/4}.places .a2,.places .a5{grid-column:2/4}.ups{grid-template-columns:1fr}}
@media (max-width:19rem){.phone>form{flex-wrap:wrap}.steps2 li{display:block}.steps2 b{display:block;width:auto;text-align:left}}
@media (prefers-reduced-motion:reduce){.map .msg{transition:none}}
@media (prefers-color-scheme:dark){.why td>span:not(.vh){color:var(--c)}}
@media (forced-colors:active){.map .at rect{stroke:Highlight;stroke-width:4}.why td>span:not(.vh){border:1px solid CanvasText}}
`.replaceAll('\n', '');
