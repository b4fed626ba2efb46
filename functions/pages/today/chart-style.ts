import { weeksShown } from './daily-numbers.ts';

const ofEachWeek = (selector: (week: number) => string): string =>
  Array.from({ length: weeksShown }, (_, index) => selector(index + 1)).join();

/**
 * The charts: one ink, a band for the normal range, amber diamonds for values outside it. Eight radio buttons choose
 * the week, without a script.
 */
export const chartStyle = `
.block .say{color:var(--soft)}
.read p{display:none;font-weight:600}
.wk{margin:0}
.head{position:sticky;top:0;z-index:1;margin:.5rem -1rem 0;padding:.375rem 1rem;background:var(--wash)}
.block .head p{margin:0}
.chart{margin:1.125rem 0 0}
.chart p{font-size:.9375rem}
.block .chart p{margin-bottom:.125rem}
.frame{display:grid;grid-template-columns:2.125rem 1fr;margin-top:.75rem}
.y{display:flex;flex-direction:column;justify-content:space-between;font-size:.8125rem;line-height:1;color:var(--soft);text-align:right;padding-right:.375rem}
.y span{margin:-.4375rem 0}
.y.off{padding-bottom:1.125rem}
.plot{position:relative;height:6rem;overflow:hidden;border-bottom:1px solid var(--line)}
.plot.tall{height:8rem}
.plot>svg{position:absolute;right:0;top:0;width:100%;height:100%;overflow:visible;pointer-events:none}
.plot text{font-size:.8125rem;fill:var(--ink);paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.g{stroke:var(--hair)}
.z{stroke:var(--line)}
.n{fill:var(--band)}
.p{fill:var(--data)}
.o{fill:var(--card);stroke:var(--data);stroke-width:1.75}
.f{fill:var(--amber);stroke:var(--card);stroke-width:1.5}
.st *{vector-effect:non-scaling-stroke;fill:none;stroke-linecap:round}
.st .bp,.bp{fill:var(--data)}
.k{stroke:var(--data);stroke-width:2.25}
.pt,.ro{stroke:var(--data);stroke-width:5}
.ri{stroke:var(--card);stroke-width:2.25}
.ghost{opacity:.28}
.t{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:2 3}
.cols{position:absolute;right:0;top:0;width:100%;height:100%;display:grid;grid-template-columns:repeat(8,1fr)}
.cols label{cursor:pointer}
.cols label:hover{background:var(--wash)}
.x{display:grid;grid-template-columns:repeat(8,1fr);grid-column:2;overflow:hidden;font-size:.8125rem;line-height:1.2;color:var(--soft);text-align:center}
.x label{cursor:pointer;font-weight:400;padding:.1875rem 0 .25rem;white-space:nowrap;border-radius:0 0 .375rem .375rem}
.block .key{display:flex;flex-wrap:wrap;gap:.125rem 1rem;font-size:.875rem;color:var(--soft);padding-left:2.125rem}
.key svg{width:.875rem;height:.875rem;vertical-align:-.0625rem;margin-right:.25rem;overflow:visible}
.numbers th,.numbers td{text-align:right;padding:.3125rem 0 .3125rem .5rem}
.numbers th:first-child,.numbers td:nth-child(2),.numbers th:nth-child(2){text-align:left}
.numbers th:first-child{padding-left:0;white-space:nowrap}
${ofEachWeek((week) => `#w${week}:checked~.panels .v${week}`)}{display:block}
${ofEachWeek((week) => `#w${week}:checked~.panels [for=w${week}]`)}{background:var(--wash);color:var(--ink);font-weight:700}
${ofEachWeek((week) => `#w${week}:focus-visible~.panels .x [for=w${week}]`)}{outline:3px solid var(--ink);outline-offset:-1px}
@media (min-width:62rem){.plot{height:7rem}.plot.tall{height:9rem}}
@media (max-width:19rem){.plot>svg,.cols{width:200%}.x{grid-template-columns:repeat(4,1fr)}.x label:nth-child(-n+4){display:none}.head{margin-left:-.75rem;margin-right:-.75rem;padding-left:.75rem}}
@media (forced-colors:active){.p,.st .bp,.bp{fill:CanvasText}.k,.t,.pt,.ro{stroke:CanvasText}}
`;
