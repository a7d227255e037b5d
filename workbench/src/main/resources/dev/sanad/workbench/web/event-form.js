import { LitElement, html, nothing } from 'lit';
import { text, say, isArabic, direction, language } from '/app/words.js';
import '/app/choice-picker.js';

const MODALITIES = ['actual', 'planned', 'conditional', 'speculated', 'denied'];
const CERTAINTIES = ['certain', 'probable', 'possible'];
/** An id from a name, which nothing else has. */
export function freeId(name, usual, others) {
  const plain = name.normalize('NFD').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || usual;
  const taken = new Set(others.map(each => each.id));
  let id = plain;
  for (let next = 2; taken.has(id); next++) id = `${plain}-${next}`;
  return id;
}

export const ACTOR_TYPES = ['state', 'organisation', 'office', 'person', 'group'];

/** The form of an event, made from the vocabulary. It changes nothing itself: each change is an event with the whole. */
export class EventForm extends LitElement {
  static properties = {
    data: { attribute: false }, kinds: { attribute: false }, dossier: { attribute: false }, added: { attribute: false },
    original: {}, preview: { attribute: false }, likely: { attribute: false }, unfinished: { attribute: false },
    all: { state: true },
  };

  createRenderRoot() { return this; }

  get kind() { return this.kinds.find(each => each.id === this.data.kind); }

  change(fields, added = this.added) {
    const data = { ...this.data, ...fields };
    for (const [key, value] of Object.entries(fields)) {
      if (value === '' || value === null || Array.isArray(value) && !value.length) delete data[key];
    }
    Object.assign(this, { data, added }); // what changes before the form is drawn anew builds on it
    this.dispatchEvent(new CustomEvent('changed', { detail: { data, added } }));
  }

  render() {
    const kind = this.kind;
    const roles = kind?.roles ?? [];
    const isShown = role => this.all || role.required || this.data[role.name] !== undefined;
    return html`<form @submit=${event => event.preventDefault()} @keydown=${this.pressed}>
      <h2>${say(this.original ? 'form.change' : 'form.new')} <span class="meta"><bdi>${this.data.id ?? ''}</bdi></span></h2>
      ${this.field('kind', say('form.kind'), true, html`
        <choice-picker label=${say('form.kind')} .options=${this.kinds.map(option)} .values=${this.data.kind ? [this.data.kind] : []}
          needed @chosen=${event => this.chooseKind(event.detail[0])}></choice-picker>
        ${this.likely?.length ? html`<p class="likely">${say('form.or')} ${this.likely.map((id, at) => html`${at ? ' · ' : ''}<button type="button" class="link"
          @click=${() => this.chooseKind(id)}>${text(this.kinds.find(each => each.id === id)?.label) || id}</button>`)}</p>` : nothing}
        ${kind?.about ? html`<p class="meta">${text(kind.about)}</p>` : nothing}`)}
      ${roles.filter(isShown).map(role => this.role(role))}
      ${kind ? this.field('time', say('form.time'), false, this.time('time', this.asWritten('time'))) : nothing}
      ${this.cites()}
      ${this.choice('modality', MODALITIES, 'actual')}
      ${this.choice('certainty', CERTAINTIES, 'certain')}
      ${this.all ? this.more() : nothing}
      <p><button type="button" class="link" aria-expanded=${this.all ? 'true' : 'false'} @click=${() => { this.all = !this.all; }}
        >${say(this.all ? 'form.less' : 'form.more')}</button></p>
      ${this.newcomers()}
      ${this.whole().map(each => html`<p class="problem"><span aria-hidden="true">⚠</span> ${text(each.message)}. ${text(each.remedy)}</p>`)}
      <div class="actions">
        <button type="submit" class="main" aria-keyshortcuts="Control+Enter" @click=${() => this.ask('save')}>${say('form.save')}</button>
        <kbd dir="ltr">Ctrl</kbd><kbd dir="ltr">Enter</kbd>
        ${this.original ? html`<button type="button" class="link" @click=${() => this.ask('removed')}>${say('form.remove')}</button>` : nothing}
        <button type="button" class="link" @click=${() => this.ask('left')}>${say('form.leave')}</button>
      </div>
      ${this.preview?.says ? html`<p class="says">${text(this.preview.says)}</p>` : nothing}
    </form>`;
  }

  ask(what) { this.dispatchEvent(new CustomEvent(what)); }

  pressed(event) {
    if (event.key === 'Enter' && event.target.matches('input:not([type=radio])') && !event.ctrlKey) event.preventDefault();
  }

  /** A label, what is entered, and below it what is wrong with it, with the remedy as a button where it is certain. */
  field(name, label, isNeeded, content) {
    const wrong = (this.preview?.problems ?? []).filter(each => each.id === this.data.id && each.field === name);
    return html`<div class="field ${wrong.length ? 'wrong' : ''}" data-field=${name} role="group" aria-label=${label}>
      <span class="label">${label}${isNeeded ? html` <span class="needed-mark" title=${say('form.needed')}>*</span>` : nothing}</span>
      <div>${content}${wrong.map(each => html`<p class="problem"><span aria-hidden="true">⚠</span> ${text(each.message)}. ${text(each.remedy)}
        ${each.right && this.data[name] === each.wrong ? html`<button type="button" class="remedy" @click=${() => this.change({ [name]: each.right })}
          >${say('form.set-to', each.right)}</button>` : nothing}</p>`)}</div>
    </div>`;
  }

  /** What is wrong with the event, and with no field that is shown. */
  whole() {
    const shown = new Set([...this.querySelectorAll('[data-field]')].map(each => each.dataset.field));
    return (this.preview?.problems ?? []).filter(each => each.id === this.data.id && each.list === 'events' && !shown.has(each.field));
  }

  chooseKind(id) {
    if (!id) { this.change({ kind: '' }); return; }
    const before = this.kind;
    const kind = this.kinds.find(each => each.id === id);
    const fields = { kind: id };
    const isNamed = !this.original && (!this.data.id || this.data.id.startsWith(before?.id ?? 'event') || this.data.id.startsWith('draft'));
    if (isNamed) fields.id = this.free(id);
    // What was entered goes on as far as the other kind has a place for it: who acted stays who acted.
    const lost = (before?.roles ?? []).filter(role => this.data[role.name] !== undefined && !kind.roles.some(other => other.name === role.name));
    for (const role of lost) {
      const heir = kind.roles.find(other => other.type.replace(/s$/, '') === role.type.replace(/s$/, '') && this.data[other.name] === undefined && fields[other.name] === undefined);
      if (heir) fields[heir.name] = heir.many ? [this.data[role.name]].flat() : [this.data[role.name]].flat()[0];
      fields[role.name] = '';
    }
    this.change(fields);
  }

  free(id) {
    const taken = new Set(this.dossier.events.map(each => each.data.id));
    if (!taken.has(id)) return id;
    let next = 2;
    while (taken.has(`${id}-${next}`)) next++;
    return `${id}-${next}`;
  }

  role(role) {
    const value = this.data[role.name];
    const values = value === undefined ? [] : [value].flat();
    const choose = event => this.change({ [role.name]: role.many ? event.detail : event.detail[0] ?? '' });
    const picker = (options, creates) => html`<choice-picker label=${text(role.label)} .options=${options} .values=${values}
      ?many=${role.many} ?needed=${role.required} creates=${creates ?? nothing} @chosen=${choose}
      @created=${event => this.create(role, event.detail)}></choice-picker>`;
    const content = {
      actor: () => picker(this.actors(), 'pick.new-actor'),
      topic: () => picker(this.topics(), 'pick.new-topic'),
      event: () => picker(this.events(role)),
      time: () => this.time(role.name, this.asWritten(role.name)),
      code: () => picker(role.values),
      boolean: () => html`<label><input type="checkbox" .checked=${value === 'true'} @change=${event => this.change({ [role.name]: event.target.checked ? 'true' : '' })}> ${say('form.yes')}</label>`,
      number: () => this.line(role.name, text(role.label)),
      text: () => this.line(role.name, text(role.label)),
    }[role.type.replace(/s$/, '')] ?? (() => this.line(role.name, text(role.label)));
    return this.field(role.name, text(role.label), role.required, content());
  }

  line(name, label) {
    const value = this.data[name];
    return html`<input class="line" aria-label=${label} .value=${text(value)} dir="auto"
      @change=${event => this.change({ [name]: typeof value === 'object' ? { ...value, [language()]: event.target.value } : event.target.value })}>`;
  }

  actors() {
    return [...this.added.filter(each => each.list === 'actors').map(each => each.item), ...this.dossier.actors]
      .map(each => ({ id: each.id, name: each.name, words: each.aliases }));
  }

  topics() {
    return [...this.added.filter(each => each.list === 'topics').map(each => each.item), ...this.dossier.topics];
  }

  events(role) {
    const fits = new Set(role?.kinds ?? []);
    return this.dossier.events.filter(each => each.data.id !== this.original && (!fits.size || fits.has(each.data.kind)))
      .map(each => ({ id: each.data.id, name: { en: `${each.data.id}: ${text(each.says, 'en')}`, ar: `${each.data.id}: ${text(each.says, 'ar')}` } }));
  }

  speakers() {
    return [...this.actors(), ...this.dossier.sources.map(each => ({ id: each.id, name: each.name }))];
  }

  /** Somebody or something new, which is written together with the event. */
  create(role, name) {
    const isActor = role.type.startsWith('actor') || role.name === 'said-by';
    const item = { id: this.freeId(name, isActor ? 'actor' : 'topic'), name: { [isArabic(name) ? 'ar' : 'en']: name } };
    if (isActor) item.type = 'organisation';
    const added = [...this.added, { list: isActor ? 'actors' : 'topics', item }];
    if (role.name === 'said-by') {
      this.cite(role.at, { 'said-by': [...(this.data.cites[role.at]['said-by'] ?? []), item.id] }, added);
    } else {
      const now = this.data[role.name];
      this.change({ [role.name]: role.many ? [...(now ? [now].flat() : []), item.id] : item.id }, added);
    }
  }

  freeId(name, usual) { return freeId(name, usual, [...this.actors(), ...this.topics()]); }

  newcomers() {
    return this.added.map((each, at) => html`<fieldset class="newcomer"><legend>${say(each.list === 'actors' ? 'form.new-actor' : 'form.new-topic', text(each.item.name))}</legend>
      ${['en', 'ar'].map(code => html`<label>${say(`form.name-${code}`)} <input lang=${code} dir=${direction(code)} .value=${each.item.name[code] ?? ''}
        @change=${event => this.rename(at, { name: { ...each.item.name, [code]: event.target.value } })}></label>`)}
      ${each.list === 'actors' ? html`<label>${say('form.actor-type')} <select @change=${event => this.rename(at, { type: event.target.value })}>
        ${ACTOR_TYPES.map(type => html`<option value=${type} ?selected=${type === each.item.type}>${say(`actor.${type}`)}</option>`)}</select></label>` : nothing}
    </fieldset>`);
  }

  rename(at, fields) {
    const name = fields.name && Object.fromEntries(Object.entries(fields.name).filter(([, words]) => words));
    this.change({}, this.added.map((each, index) => index === at ? { ...each, item: { ...each.item, ...fields, ...(name ? { name } : {}) } } : each));
  }

  /** When: the words of the text, how they are read in EDTF, and a calendar for a day. */
  time(name, written) {
    const value = this.data[name] ?? '';
    const day = /^\d{4}-\d\d-\d\d$/.test(value) ? value : '';
    const label = name === 'time' ? say('form.time') : text(this.kind.roles.find(each => each.name === name).label);
    return html`<div class="time">
      ${written ? html`<q dir="auto">${written}</q><span aria-hidden="true">›</span>` : nothing}
      <input class="edtf" dir="ltr" aria-label=${say('form.edtf', label)} placeholder="2023-10" .value=${value}
        @input=${event => this.change({ [name]: event.target.value.trim() })}>
      <input type="date" aria-label=${say('form.calendar', label)} .value=${day} @change=${event => this.change({ [name]: event.target.value })}>
      <output>${text(this.preview?.times?.[name])}</output>
    </div>`;
  }

  asWritten(name) {
    return this.data.cites?.map(each => each['as-written']?.[name]).find(Boolean) ?? '';
  }

  cites() {
    return (this.data.cites ?? []).map((cite, at) => html`<fieldset class="cite">
      <legend>${say('form.quote')}</legend>
      <p class="meta">${text(this.sourceOf(cite)?.name) || cite.source}
        ${this.data.cites.length > 1 ? html`<button type="button" class="link" @click=${() => this.change({ cites: this.data.cites.filter((_, other) => other !== at) })}>${say('form.remove-quote')}</button>` : nothing}</p>
      ${cite.quote ? html`<blockquote dir="auto" lang=${this.sourceOf(cite)?.language ?? nothing}>${cite.quote}</blockquote>` : nothing}
      ${this.field('said-by', say('form.said-by'), false, html`<choice-picker label=${say('form.said-by')} many .options=${this.speakers()}
        .values=${[cite['said-by'] ?? []].flat(1)} creates="pick.new-actor" placeholder=${say('form.narrator')}
        @chosen=${event => this.cite(at, { 'said-by': event.detail })}
        @created=${event => this.create({ name: 'said-by', type: 'actors', at }, event.detail)}></choice-picker>`)}
      ${this.all || cite.via || cite.retracted ? this.roots(cite, at) : nothing}
    </fieldset>`);
  }

  /** Whose report the sentence passes on, if not what its source usually relays, and from which day it was taken back. */
  roots(cite, at) {
    const options = this.dossier.sources.filter(each => each.id !== cite.source).map(each => ({ id: each.id, name: each.name }));
    return html`${this.field('via', say('form.via'), false, html`<choice-picker label=${say('form.via')} many .options=${options}
        .values=${[cite.via ?? []].flat()} @chosen=${event => this.cite(at, { via: event.detail })}></choice-picker>`)}
      ${this.field('retracted', say('form.retracted'), false, html`<input type="date" aria-label=${say('form.retracted')} .value=${cite.retracted ?? ''}
        @change=${event => this.cite(at, { retracted: event.target.value, ...(event.target.value ? {} : { 'retracted-in': '' }) })}>`)}
      ${cite.retracted ? this.field('retracted-in', say('form.retracted-in'), false, html`<choice-picker label=${say('form.retracted-in')} .options=${options}
        .values=${cite['retracted-in'] ? [cite['retracted-in']] : []} @chosen=${event => this.cite(at, { 'retracted-in': event.detail[0] ?? '' })}></choice-picker>`) : nothing}`;
  }

  sourceOf(cite) { return this.dossier.sources.find(each => each.id === cite.source); }

  cite(at, fields, added = this.added) {
    const cites = this.data.cites.map((each, index) => {
      if (index !== at) return each;
      const cite = inOrder({ ...each, ...fields });
      for (const key of Object.keys(fields)) {
        if (fields[key] === '' || Array.isArray(fields[key]) && !fields[key].length) delete cite[key];
      }
      return cite;
    });
    this.change({ cites }, added);
  }

  choice(name, values, usual) {
    const chosen = this.data[name] ?? usual;
    return this.field(name, say(`form.${name}`), false, html`<div class="choice" role="radiogroup" aria-label=${say(`form.${name}`)}>
      ${values.map(value => html`<label class=${value === chosen ? 'chosen' : ''}><input type="radio" name=${name} value=${value}
        .checked=${value === chosen} @change=${() => this.change({ [name]: value === usual ? '' : value })}>${say(`${name}.${value}`)}</label>`)}</div>`);
  }

  more() {
    return html`
      ${this.field('id', say('form.id'), true, this.line('id', say('form.id')))}
      ${this.field('same-as', say('form.same-as'), false, html`<choice-picker label=${say('form.same-as')} .options=${this.events()}
        .values=${this.data['same-as'] ? [this.data['same-as']] : []} @chosen=${event => this.change({ 'same-as': event.detail[0] ?? '' })}></choice-picker>`)}
      ${this.field('place', say('form.place'), false, this.line('place', say('form.place')))}
      ${this.field('note', say('form.note'), false, this.line('note', say('form.note')))}`;
  }
}

function option(kind) {
  return { id: kind.id, name: kind.label, words: Object.values(kind.words).flat(), example: kind.example };
}

const FIELDS_OF_CITE = ['source', 'said-by', 'via', 'quote', 'occurrence', 'as-written', 'retracted', 'retracted-in'];

/** The fields of a citation in the order in which people write them. */
export function inOrder(cite) {
  const known = FIELDS_OF_CITE.filter(key => cite[key] !== undefined).map(key => [key, cite[key]]);
  return Object.fromEntries([...known, ...Object.entries(cite).filter(([key]) => !FIELDS_OF_CITE.includes(key))]);
}

/** An event with its fields in the order in which people write them: roles, then when and how, then the citations. */
export function ordered(data, kind) {
  const last = ['time', 'place', 'modality', 'certainty', 'background', 'note', 'same-as', 'cites'];
  const roles = (kind?.roles ?? []).map(role => role.name);
  const keys = ['id', 'kind', ...roles, ...Object.keys(data).filter(key => !last.includes(key)), ...last];
  return Object.fromEntries([...new Set(keys)].filter(key => data[key] !== undefined).map(key => [key, data[key]]));
}

customElements.define('event-form', EventForm);
