import { html, raw } from 'hono/html';
import type { Html } from '../page.ts';
import { block } from './block.ts';
import { type DayRow, dayColumns } from './daily-numbers.ts';
import type { EightWeeks } from './eight-weeks.ts';
import type { KeyEntry, Panel } from './panel.ts';
import { plotView } from './plot-view.ts';

/** Five charts of one chosen week, without a script: eight radio buttons, with labels in every chart. */
export function chartsView(weeks: EightWeeks): Html {
  const { panels, rows } = weeks;
  const hasPlot = panels.some(({ plot }) => plot !== undefined);
  return block(
    'h-weeks',
    'Eight weeks',
    hasPlot
      ? html`<fieldset class="wk"><legend class="vh">A week to read, the same in every chart</legend>${radios(weeks)}<div class="panels"><p class="soft small">Touch a week to read its numbers. The dotted line is today.</p>${readings(
          'read head',
          'n',
          weeks.weeks.map(({ name }) => name),
        )}${panels.map((panel) => panelView(panel, weeks))}</div></fieldset>${tableView(rows)}`
      : html`${panels.map((panel) => html`<div class="chart"><h3>${panel.title}</h3><p class="say">${panel.sentence}</p></div>`)}${tableView(rows)}`,
  );
}

/**
 * One tab stop; arrow keys change the week. Its label is built from what the charts say of that week, so that it is
 * written once.
 */
function radios({ weeks, panels }: EightWeeks): Html {
  const drawn = panels.filter(({ plot }) => plot !== undefined).map(({ id }) => letters[id]);
  return html`${weeks.map((_, index) => {
    const week = index + 1;
    const names = [`n${week}`, ...drawn.map((letter) => `t${letter} ${letter}${week}`)].join(' ');
    return html`<input class="vh" type="radio" name="wk" id="w${week}"${week === weeks.length ? html` checked` : ''} aria-labelledby="${names}">`;
  })}`;
}

/** There are many ids, so each panel is one letter. */
const letters: Readonly<Record<Panel['id'], string>> = { load: 'a', soreness: 'b', sleep: 'c', pulse: 'd', sweat: 'e' };

function readings(kind: string, letter: string, words: readonly string[]): Html {
  return html`<div class="${kind}">${words.map((text, index) => html`<p class="v${index + 1}" id="${letter}${index + 1}">${text}</p>`)}</div>`;
}

function panelView(panel: Panel, weeks: EightWeeks): Html {
  const { title, sentence, plot } = panel;
  if (plot === undefined) {
    return html`<div class="chart"><h3>${title}</h3><p class="say">${sentence}</p></div>`;
  }
  return html`<figure class="chart"><figcaption><h3 id="t${letters[panel.id]}">${title}</h3>${readings('read', letters[panel.id], panel.readings)}<p class="say">${sentence}</p></figcaption>${plotView(
    plot,
    panel.id,
    weeks,
  )}${plot.key.length === 0 ? '' : html`<p class="key">${plot.key.map(keyView)}</p>`}</figure>`;
}

const keyMarks: Readonly<Record<KeyEntry['mark'], string>> = {
  band: '<rect class="n" y="1" width="12" height="10"/>',
  load: '<path class="p ghost" d="M1 12V5h4v7zM7 12V1h4v11z"/>',
  out: '<path class="f" d="M6 0l6 6-6 6-6-6z"/>',
  ring: '<circle class="o" cx="6" cy="6" r="4"/>',
  plain: '<circle class="p" cx="6" cy="6" r="5"/>',
  hot: '<path class="p" d="M6 1l6 10H0z"/>',
};

function keyView({ mark, words }: KeyEntry): Html {
  return html`<span><svg aria-hidden="true" viewBox="0 0 12 12">${raw(keyMarks[mark])}</svg>${words}</span>`;
}

function tableView(rows: readonly DayRow[]): Html {
  if (rows.length === 0) return html``;
  return html`<details><summary>All numbers, day by day</summary><div class="scroll" tabindex="0" role="region" aria-label="All numbers, day by day"><table class="numbers"><caption>Newest first. Days without anything are left out.</caption><thead><tr><th scope="col">Day</th>${dayColumns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead><tbody>${rows.map(
    ({ date, cells }) => html`<tr><th scope="row">${date}</th>${cells.map((text) => html`<td>${text}</td>`)}</tr>`,
  )}</tbody></table></div></details>`;
}
