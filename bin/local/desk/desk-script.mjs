/*
 * The script of the desk. Every control is a form that works without it; with it nothing reloads, and what is recorded on the
 * wire is drawn as it happens. No timers: the message is where the last event was.
 */
/* global document, location, EventSource, FormData, fetch */
const byId = (id) => document.getElementById(id);
const atWork = new Set();

/** Takes the place of a part, and leaves the keyboard where it was. */
function replace(id, markup) {
  const part = byId(id);
  const focused = part.contains(document.activeElement) ? document.activeElement.id : '';
  const open = new Set([...part.querySelectorAll('details[open]')].map((one) => one.id));
  part.innerHTML = markup;
  for (const one of part.querySelectorAll('details')) if (open.has(one.id)) one.open = true;
  if (focused) byId(focused)?.focus();
  if (id === 'thread') toEnd();
}

function toEnd() {
  const thread = byId('thread');
  thread.scrollTop = thread.scrollHeight;
}

/** Places by name, with what they did; where the message is. */
function draw({ places, at }) {
  const states = new Map(places.map((one) => [one.place, one]));
  for (const box of document.querySelectorAll('[data-place]')) {
    const state = states.get(box.dataset.place);
    box.classList.toggle('done', state !== undefined && !state.isAtWork);
    box.classList.toggle('at', state?.isAtWork === true);
    if (state !== undefined) box.querySelector('.ms').textContent = state.words;
    else box.querySelector('.ms').textContent = box.dataset.idle;
  }
  const box = document.querySelector(`[data-place="${at}"]`);
  if (box) byId('msg').style.transform = `translate(${Number(box.dataset.x) + 20}px, ${Number(box.dataset.y) + 20}px)`;
}

for (const box of document.querySelectorAll('[data-place]')) box.dataset.idle = box.querySelector('.ms').textContent;
toEnd();

const events = new EventSource(`/events${location.search}`);
events.addEventListener('part', ({ data }) => {
  const { id, markup } = JSON.parse(data);
  replace(id, markup);
});
events.addEventListener('flow', ({ data }) => draw(JSON.parse(data)));

/** Sends a form without a reload; what follows from it comes as events. What went wrong is said at the top. */
async function send(form, submitter) {
  const fields = new FormData(form, submitter);
  atWork.add(form);
  byId('news').textContent = submitter?.dataset.says ?? 'On its way.';
  const answer = await fetch(form.action, { method: 'POST', body: fields, headers: { accept: 'text/plain' } });
  byId('news').textContent = await answer.text();
  atWork.delete(form);
}

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (form.target === '_blank') return;
  event.preventDefault();
  if (atWork.has(form)) return;
  send(form, event.submitter).catch(() => {
    atWork.delete(form);
    byId('news').textContent = 'The club does not answer. Does npm start still run?';
  });
  for (const field of form.querySelectorAll('input[type=text]')) field.value = '';
});

const drop = byId('drop');
drop.addEventListener('dragover', (event) => {
  event.preventDefault();
  drop.classList.add('over');
});
drop.addEventListener('dragleave', () => drop.classList.remove('over'));
drop.addEventListener('drop', (event) => {
  event.preventDefault();
  drop.classList.remove('over');
  drop.querySelector('input[type=file]').files = event.dataTransfer.files;
  drop.requestSubmit();
});
