import { LitElement, html, nothing } from 'lit';
import { know, say, text, printable, use, language, other, direction } from '/app/words.js';
import { get, post, Refused } from '/app/service.js';
import { inOrder, ordered } from '/app/event-form.js';
import '/app/source-text.js';
import '/app/source-form.js';
import '/app/dossier-form.js';
import '/app/actor-list.js';
import '/app/what-follows.js';

const PAUSE_BEFORE_PREVIEW = 120;
const PATIENCE = 8000;

/** The workbench: the source, the form, and what follows. All that it knows of a dossier comes from its file. */
class SanadWorkbench extends LitElement {
  static properties = {
    dossiers: { state: true }, dossier: { state: true }, kinds: { state: true }, source: { state: true }, text: { state: true },
    proposals: { state: true }, selection: { state: true }, form: { state: true }, preview: { state: true }, change: { state: true },
    notice: { state: true }, adding: { state: true }, grounds: { state: true }, busy: { state: true }, checking: { state: true }, beginning: { state: true }, beside: { state: true }, listed: { state: true },
  };

  constructor() {
    super();
    this.dossiers = [];
    this.kinds = [];
    this.proposals = [];
    this.taken = new Set();
    this.grounds = [];
    this.text = '';
    this.listed = 'events';
  }

  createRenderRoot() { return this; }

  async connectedCallback() {
    super.connectedCallback();
    document.documentElement.dataset.theme = localStorage.getItem('sanad-theme') ?? '';
    addEventListener('keydown', event => this.shortcut(event));
    addEventListener('beforeunload', event => { if (this.form?.touched) event.preventDefault(); });
    know(await get('words'));
    await this.attempt(async () => {
      this.dossiers = (await get('dossiers')).dossiers;
      const wanted = decodeURIComponent(location.hash.slice(1));
      const path = this.dossiers.find(each => each.path === wanted)?.path ?? this.dossiers[0]?.path;
      if (path) await this.openDossier(path);
    });
    this.follow();
    this.requestUpdate();
  }

  /** Listens while the page is seen: a browser keeps six connections to one address, and hidden tabs would use them up. */
  follow() {
    addEventListener('pagehide', () => this.news?.close());
    addEventListener('pageshow', event => event.persisted && this.listen());
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) {
        this.news?.close();
      } else {
        this.listen();
        if (this.dossier) this.attempt(() => this.renew());
      }
    });
    this.listen();
  }

  listen() {
    this.news?.close();
    this.news = new EventSource('/api/changes');
    this.news.addEventListener('changed', async event => {
      const { path, version } = JSON.parse(event.data);
      if (path !== this.dossier?.path || version === this.dossier.version || this.busy) return;
      await this.attempt(() => this.renew());
    });
    this.news.onerror = () => {
      this.silence ??= setTimeout(() => { this.notice ??= { message: say('refused.lost'), kind: 'lost' }; }, PATIENCE);
    };
    this.news.onopen = () => {
      if (!this.silence) return;
      clearTimeout(this.silence); // a connection that was idle begins again by itself; what was missed is asked for
      this.silence = null;
      if (this.notice?.kind === 'lost') this.notice = null;
      if (this.dossier) this.attempt(() => this.renew());
    };
  }

  /** Does something, and shows why if it is refused; what was entered stays. */
  async attempt(work) {
    this.busy = true;
    try {
      await work();
      return true;
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      const { refused, message, problems } = cause.answer;
      this.notice = { message: message ? text(message) : say(refused), problems, refused };
      if (refused === 'refused.changed') await this.renew();
      return false;
    } finally {
      this.busy = false;
    }
  }

  // ---- Dossiers and sources

  async openDossier(path) {
    this.dossier = await get('dossier', { path });
    this.form = this.preview = this.change = this.selection = this.beside = null;
    history.replaceState(null, '', `#${encodeURIComponent(path)}`);
    document.title = `${text(this.dossier.title) || path} · Sanad`;
    if (this.dossier.vocabulary) this.kinds = (await get('kinds', { path })).kinds;
    const first = this.dossier.sources.find(each => each.hasText);
    await this.openSource(first?.id);
  }

  async openSource(id) {
    this.source = id;
    this.selection = null;
    this.text = '';
    this.proposals = [];
    this.taken = new Set();
    if (!id) return;
    if (this.beside?.source === id) this.beside = null;
    this.text = await this.textOf(id);
    this.propose();
  }

  async textOf(id) { return (await get('text', { path: this.dossier.path, source: id })).text; }

  propose() {
    const { source } = this;
    get('proposals', { path: this.dossier.path, source }).then(answer => { if (this.source === source) this.proposals = answer.proposals; }, () => {});
  }

  async openBeside(source) {
    this.beside = source ? { source, text: await this.textOf(source) } : null;
  }

  /** Words were chosen in the source beside: it becomes the one that is coded, and the other stands beside. */
  chooseBeside(selection) {
    const { source, text: words } = this;
    Object.assign(this, this.beside, { beside: { source, text: words }, proposals: [], taken: new Set() });
    this.propose();
    this.choose(selection);
  }

  /** Takes over what the file says now; the form keeps what was entered. */
  async renew() {
    const before = this.dossier;
    const now = await get('dossier', { path: before.path });
    if (now.version === before.version) return;
    this.dossier = now;
    const of = state => JSON.stringify(state.events.find(each => each.data.id === this.form?.original)?.data);
    const isOther = this.form?.original && of(before) !== of(now);
    this.notice = { message: say(isOther ? 'notice.same-changed' : this.form?.touched ? 'notice.changed-kept' : 'notice.changed') };
    if (this.form && !this.form.touched) this.form = null;
    if (this.form) this.showPreview();
  }

  currentSource() { return this.dossier?.sources.find(each => each.id === this.source); }

  // ---- The form

  start(data, { original = null, touched = false, likely = [], added = [], filled = [] } = {}) {
    this.form = { data, original, touched, likely, added, filled };
    this.preview = null;
    this.change = null;
    this.notice = null;
    if (data.kind) this.showPreview();
  }

  quoted(selection) {
    const quote = this.text.slice(selection.start, selection.end);
    const cite = { source: this.source, quote: printable(quote) };
    const places = [];
    for (let at = this.text.indexOf(quote); at >= 0; at = this.text.indexOf(quote, at + 1)) places.push(at);
    if (places.length > 1) cite.occurrence = String(places.indexOf(selection.start) + 1);
    return cite;
  }

  /** Words were chosen: a new event from them, unless one is being entered; those chosen during saving wait for its end. */
  async choose(selection) {
    this.selection = selection;
    await this.saving;
    if (!this.form?.touched) this.newEvent(selection);
  }

  newEvent(selection) {
    const near = this.proposals.filter(each => each.start < selection.end && each.end > selection.start);
    const kinds = [...new Set(near.map(each => each.data.kind))];
    this.start({ cites: [this.quoted(selection)] }, { touched: true, likely: kinds.slice(0, 3) });
    this.focusForm();
  }

  async focusForm(part = 'choice-picker') {
    await this.updateComplete;
    const form = this.querySelector('event-form');
    await form?.updateComplete;
    form?.querySelector(part)?.focus();
  }

  cite() {
    const data = this.form.data;
    this.alter({ data: { ...data, cites: [...(data.cites ?? []), this.quoted(this.selection)] }, added: this.form.added });
  }

  /** The selected words are those by which the text says when; a time that is not entered yet is read from them. */
  async citeTime() {
    const words = this.text.slice(this.selection.start, this.selection.end);
    const { source } = this;
    const { modality = '' } = this.form.data;
    const cites = this.form.data.cites.map((each, at) => at ? each : inOrder({ ...each, 'as-written': { ...each['as-written'], time: words } }));
    this.alter({ data: { ...this.form.data, cites }, added: this.form.added });
    if (this.form.data.time) return;
    const { time } = await get('when', { path: this.dossier.path, source, words, modality }).catch(() => ({}));
    const isSame = this.form?.data.cites?.[0]?.['as-written']?.time === words;
    if (time && isSame && !this.form.data.time) this.alter({ data: { ...this.form.data, time }, added: this.form.added });
  }

  alter({ data, added }) {
    this.form = { ...this.form, data, added, touched: true };
    this.showPreview();
  }

  changes() {
    const { data, original, added } = this.form;
    const kind = this.kinds.find(each => each.id === data.kind);
    const event = { list: 'events', ...(original ? { id: original } : {}), item: ordered(data, kind) };
    return [...added.filter(each => isNamed(data, each.item.id)), event];
  }

  showPreview() {
    clearTimeout(this.waiting);
    this.checking = true;
    this.waiting = setTimeout(() => this.fetchPreview(), PAUSE_BEFORE_PREVIEW);
  }

  async fetchPreview() {
    this.asked?.abort();
    const asked = this.asked = new AbortController();
    try {
      this.preview = this.form?.data.kind
        ? await post('preview', { path: this.dossier.path, event: this.form.data.id, changes: this.changes() }, asked.signal) : null;
    } catch (cause) {
      if (cause instanceof Refused) this.preview = { problems: cause.answer.problems ?? [] };
      else if (cause.name !== 'AbortError') throw cause;
    } finally {
      if (this.asked === asked) this.checking = false;
    }
  }

  async save() {
    if (!this.form || this.busy) return;
    if (!this.form.data.kind) { this.notice = { message: say('notice.no-kind') }; this.focusForm(); return; }
    const { form, selection } = this;
    const body = { path: this.dossier.path, version: this.dossier.version, changes: this.changes() };
    this.saving = this.attempt(async () => this.written(await post('save', body)));
    if (!await this.saving) return;
    // What was entered meanwhile is a change of what has been saved.
    this.form = this.form === form ? null : { ...this.form, original: form.data.id };
    this.preview = null;
    if (this.selection === selection) this.selection = null;
  }

  written({ state, change }) {
    this.dossier = state;
    this.change = change;
    this.notice = null;
    this.saved = true;
  }

  async remove() {
    const body = { path: this.dossier.path, version: this.dossier.version, changes: [{ list: 'events', id: this.form.original }] };
    if (await this.attempt(async () => this.written(await post('save', body)))) this.form = this.preview = null;
  }

  undo() {
    return this.attempt(async () => this.written(await post('undo', { path: this.dossier.path, version: this.dossier.version })));
  }

  leave() {
    this.form = this.preview = this.selection = null;
    this.querySelector('source-text .text')?.focus();
  }

  openEvent(id) {
    const proposal = this.left().find(each => each.data.id === id);
    if (proposal) { this.takeUp(proposal); return; }
    const event = this.dossier.events.find(each => each.data.id === id);
    if (!event || this.form?.touched && !this.form.original) return;
    this.start(structuredClone(event.data), { original: id });
    const place = event.quotes?.find(each => each.source === this.source);
    this.selection = place ? { start: place.start, end: place.end } : null;
  }

  // ---- Proposals

  /** The proposals for sentences of which nothing is coded yet, and that nobody has taken up. */
  left() {
    const coded = this.codedPlaces();
    return this.proposals.filter(each => !this.taken.has(each.data.id)
      && !coded.some(place => place.start < each.end && place.end > each.start));
  }

  takeUp(proposal) {
    this.taken.add(proposal.data.id);
    const data = structuredClone(proposal.data);
    const ids = new Set(this.dossier.events.map(each => each.data.id));
    data.id = data.kind;
    for (let next = 2; ids.has(data.id); next++) data.id = `${data.kind}-${next}`;
    this.meanCoded(data);
    this.selection = { start: proposal.start, end: proposal.end };
    this.start(data, { touched: true, filled: this.filledFrom(proposal) });
    this.focusForm('button.main'); // what is right needs one key more
  }

  /** Puts the events that are coded in place of the proposals that a proposal names; what is not coded is left out. */
  meanCoded(data) {
    for (const [role, value] of Object.entries(data)) {
      const proposal = this.proposals.find(each => role !== 'id' && each.data.id === [value].flat()[0]);
      if (!proposal) continue;
      const coded = this.codedPlaces().filter(place => place.start < proposal.end && place.end > proposal.start).map(place => place.id);
      const kindOf = id => this.dossier.events.find(each => each.data.id === id)?.data.kind;
      const meant = coded.find(id => kindOf(id) === proposal.data.kind) ?? coded[0];
      if (meant) data[role] = Array.isArray(value) ? [meant] : meant; else delete data[role];
    }
  }

  /** Where the words are from which drafting filled the fields of a proposal, in the order in which it names them. */
  filledFrom({ start, end, because }) {
    let from = start;
    return because.flatMap(({ words }) => {
      const next = this.text.indexOf(words, from);
      const at = next >= 0 && next + words.length <= end ? next : this.text.indexOf(words, start);
      if (at < 0 || at + words.length > end) return [];
      from = at + words.length;
      return [{ start: at, end: from, as: 'filled', source: this.source }];
    });
  }

  nextProposal() {
    const [next] = this.left();
    if (next) this.takeUp(next);
  }

  codedPlaces(source = this.source) {
    return (this.dossier?.events ?? []).flatMap(event => (event.quotes ?? [])
      .filter(place => place.source === source).map(place => ({ ...place, id: event.data.id, as: 'coded' })));
  }

  marks() {
    const grounds = new Set(this.grounds);
    const coded = this.codedPlaces().map(each => grounds.has(each.id) ? { ...each, as: 'coded ground' } : each);
    const proposed = this.left().map((each, at) => ({ start: each.start, end: each.end, id: each.data.id, as: 'proposed', number: at + 1 }));
    const filled = (this.form?.filled ?? []).filter(each => each.source === this.source);
    return [...coded, ...proposed, ...filled];
  }

  // ---- Keys

  shortcut(event) {
    if (event.key === 'Enter' && event.ctrlKey && this.form) {
      event.preventDefault();
      document.activeElement?.blur?.(); // takes over what is being typed
      this.save();
    } else if (event.altKey && !event.ctrlKey && this.keys()[event.code]) {
      event.preventDefault();
      this.keys()[event.code]();
    } else if (event.key === 'Escape' && this.form && !this.adding) {
      this.leave();
    }
  }

  keys() {
    return {
      KeyN: () => this.nextProposal(),
      KeyS: () => this.querySelector('source-text .text')?.focus(),
      KeyC: () => this.form && this.selection && this.cite(),
      KeyT: () => this.form && this.selection && this.citeTime(),
      KeyE: () => this.selection && this.newEvent(this.selection),
      KeyU: () => this.undo(),
    };
  }

  // ---- What is shown

  render() {
    if (!this.dossier) {
      const isEmpty = !this.dossiers.length && !this.busy;
      return html`<main class="empty">${this.notices()}<p>${say(isEmpty ? 'dossier.none' : 'dossier.opening')}</p>
        ${isEmpty ? this.dossierButton() : nothing}</main>${this.dossierForm()}`;
    }
    return html`${this.bar()}${this.notices()}
      <main class="columns">
        <section class="source" aria-label=${say('source.title')}>${this.sourceColumn()}</section>
        <section class="middle" aria-label=${say('form.title')}>${this.form ? this.formColumn() : this.overview()}</section>
        <section class="follows" aria-label=${say('follows.title')}><what-follows .follows=${this.dossier.follows}
          .change=${this.form ? this.preview : this.change} ?saved=${!this.form}
          .problems=${this.form && this.preview ? this.preview.problems : this.dossier.problems}
          @grounds=${event => { this.grounds = event.detail; }}
          @goto=${event => this.goTo(event.detail)}></what-follows></section>
      </main>
      ${this.dossierForm()}
      ${this.adding ? html`<source-form .dossier=${this.dossier} .refused=${this.adding.refused}
        @saved=${event => this.addSource(event.detail)} @left=${() => { this.adding = null; }}></source-form>` : nothing}`;
  }

  dossierButton() {
    return html`<button type="button" class="link begin" @click=${() => { this.beginning = {}; }}>${say('dossier.begin')}</button>`;
  }

  dossierForm() {
    return this.beginning ? html`<dossier-form .refused=${this.beginning.refused} @saved=${event => this.addDossier(event.detail)}
      @left=${() => { this.beginning = null; }}></dossier-form>` : nothing;
  }

  bar() {
    return html`<header class="bar"><h1>${this.dossiers.length > 1 ? html`<select aria-label=${say('dossier.choose')}
        @change=${event => this.attempt(() => this.openDossier(event.target.value))}>${this.dossiers.map(each => html`<option value=${each.path}
        ?selected=${each.path === this.dossier.path}>${text(each.title) || each.path}</option>`)}</select>` : text(this.dossier.title) || this.dossier.path}</h1>${this.dossierButton()}
      <nav><a href="/report?${new URLSearchParams({ path: this.dossier.path, lang: language() })}" target="_blank" rel="noopener">${say('bar.report')}</a></nav>
      <span class="meta" role="status">${this.busy ? say('bar.saving') : this.form?.touched ? say('bar.not-saved') : say('bar.saved')}</span>
      <button type="button" class="link" ?disabled=${!this.dossier.canUndo} aria-keyshortcuts="Alt+U" @click=${this.undo}>${say('bar.undo')}</button>
      <button type="button" class="link" @click=${this.theme}>${say('bar.theme')}</button>
      <button type="button" class="link" lang=${other()} @click=${() => { use(other()); this.requestUpdate(); this.querySelectorAll('*').forEach(each => each.requestUpdate?.()); }}>${other() === 'ar' ? 'العربية' : 'English'}</button></header>`;
  }

  theme() {
    const now = document.documentElement.dataset.theme || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
    document.documentElement.dataset.theme = now === 'dark' ? 'light' : 'dark';
    localStorage.setItem('sanad-theme', document.documentElement.dataset.theme);
  }

  notices() {
    return this.notice ? html`<div class="notice" role="alert"><p>${this.notice.message}</p>
      ${(this.notice.problems ?? []).filter(each => each.severity === 'error').slice(0, 5).map(each => html`<p class="meta"><bdi>${each.file}:${each.line}</bdi> ${text(each.message)}. ${text(each.remedy)}</p>`)}
      <button type="button" class="link" @click=${() => { this.notice = null; }}>${say('notice.close')}</button></div>` : nothing;
  }

  sourceColumn() {
    const source = this.currentSource();
    const left = this.left();
    return html`<div class="texts"><div><h2>${say('source.title')} <select aria-label=${say('source.choose')} @change=${event => this.attempt(() => this.openSource(event.target.value))}>
        ${this.dossier.sources.map(each => html`<option value=${each.id} ?selected=${each.id === this.source} ?disabled=${!each.hasText}>${[text(each.name), text(each.day)].filter(Boolean).join(say('list.comma'))}</option>`)}</select></h2>
      <p class="key"><mark class="coded">${say('text.coded')}</mark> <mark class="selected">${say('text.selected')}</mark>
        ${this.form?.filled.length ? html`<mark class="filled">${say('text.filled')}</mark>` : nothing}
        ${left.length ? html`<mark class="proposed">${say('text.proposed')}</mark> ${say('text.left', left.length)}` : nothing}
        <button type="button" class="link" @click=${() => { this.adding = {}; }}>${say('source.add')}</button></p>
      ${source ? html`<source-text .text=${this.text} .name=${text(source.name) || source.id} lang=${source.language ?? ''} .marks=${this.marks()} .selection=${this.selection}
        @selected=${event => this.choose(event.detail)} @moved=${event => { this.selection = event.detail; }} @opened=${event => this.openEvent(event.detail)}></source-text>`
      : html`<p class="meta">${say('source.none')}</p>`}</div>${this.besideColumn()}</div>`;
  }

  /** A second source, at the side of the first or below it: what one adds to the other is seen, and words of both can be cited. */
  besideColumn() {
    const others = this.dossier.sources.filter(each => each.hasText && each.id !== this.source);
    if (!others.length) return nothing;
    const shown = others.find(each => each.id === this.beside?.source);
    return html`<div><h3>${say('source.beside')} <select aria-label=${say('source.beside')} @change=${event => this.attempt(() => this.openBeside(event.target.value))}>
        <option value="" ?selected=${!shown}>${say('source.no-other')}</option>
        ${others.map(each => html`<option value=${each.id} ?selected=${each === shown}>${[text(each.name), text(each.day)].filter(Boolean).join(say('list.comma'))}</option>`)}</select></h3>
      ${shown ? html`<source-text class="beside" .text=${this.beside.text} .name=${text(shown.name) || shown.id} lang=${shown.language ?? ''} .marks=${this.codedPlaces(shown.id)} .selection=${null}
        @selected=${event => this.chooseBeside(event.detail)} @opened=${event => this.openEvent(event.detail)}></source-text>` : nothing}</div>`;
  }

  formColumn() {
    return html`${this.selection && this.form.touched ? html`<p class="with-selection" role="toolbar" aria-label=${say('selection.title')}>
        <button type="button" aria-keyshortcuts="Alt+C" @click=${this.cite}>${say('selection.cite')} <kbd dir="ltr">Alt C</kbd></button>
        <button type="button" aria-keyshortcuts="Alt+T" @click=${this.citeTime}>${say('selection.time')} <kbd dir="ltr">Alt T</kbd></button>
        <button type="button" aria-keyshortcuts="Alt+E" @click=${() => this.newEvent(this.selection)}>${say('selection.event')} <kbd dir="ltr">Alt E</kbd></button></p>` : nothing}
      <event-form aria-busy=${this.checking ? 'true' : 'false'} .data=${this.form.data} .original=${this.form.original} .added=${this.form.added} .kinds=${this.kinds} .dossier=${this.dossier}
        .preview=${this.preview} .likely=${this.form.likely.filter(each => each !== this.form.data.kind)}
        @changed=${event => this.alter(event.detail)} @save=${this.save} @removed=${this.remove} @left=${this.leave}></event-form>
      ${this.proposed()}`;
  }

  proposed() {
    const left = this.left();
    return left.length ? html`<section class="proposals"><h3>${say('proposals.title')} <button type="button" class="link" aria-keyshortcuts="Alt+N" @click=${this.nextProposal}>${say('proposals.next')}</button> <kbd dir="ltr">Alt</kbd><kbd dir="ltr">N</kbd></h3>
      <ol>${left.slice(0, 12).map(each => html`<li><p><strong>${text(this.kinds.find(kind => kind.id === each.data.kind)?.label) || each.data.kind}</strong>
        <button type="button" class="link" @click=${() => this.takeUp(each)}>${say('proposals.take')}</button></p>
        <p class="meta">${say('proposals.because', '')}${each.because.map(reason => html`<q dir="auto">${reason.words}</q> `)}</p></li>`)}</ol></section>` : nothing;
  }

  /** What is coded, and who acts in it, while no event is being entered. */
  overview() {
    return html`<p class="listed">${['events', 'actors'].map(each => html`<button type="button" class="link" aria-pressed=${String(each === this.listed)}
        @click=${() => { this.listed = each; }}>${say(`${each}.listed`)}</button>`)}</p>${this.listed === 'actors'
      ? html`<actor-list .dossier=${this.dossier} @opened=${event => this.openEvent(event.detail)} @added=${this.addActor}></actor-list>` : this.events()}`;
  }

  async addActor({ detail: item, target }) {
    const body = { path: this.dossier.path, version: this.dossier.version, changes: [{ list: 'actors', item }] };
    if (await this.attempt(async () => this.written(await post('save', body)))) target.taken();
  }

  events() {
    return html`<h2>${say('events.title', this.dossier.events.length)}</h2>
      <p class="meta">${say('events.how')}</p>${this.proposed()}
      <ol class="events">${this.dossier.events.map(each => html`<li><button type="button" class="link" @click=${() => this.openEvent(each.data.id)}
        >${text(each.says) || each.data.id}</button></li>`)}</ol>`;
  }

  async addDossier(item) {
    try {
      const { path } = await post('dossier', { item });
      this.beginning = null;
      await this.attempt(async () => {
        this.dossiers = (await get('dossiers')).dossiers;
        await this.openDossier(path);
      });
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      this.beginning = { refused: cause.answer };
    }
  }

  async addSource({ item, text: words }) {
    this.busy = true;
    try {
      const answer = await post('source', { path: this.dossier.path, version: this.dossier.version, item, text: words });
      this.written(answer);
      this.adding = null;
      await this.openSource(words.trim() ? item.id : this.source);
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      this.adding = { refused: cause.answer };
      if (cause.answer.refused === 'refused.changed') await this.renew();
    } finally {
      this.busy = false;
    }
  }

  async goTo(problem) {
    if (problem.list === 'events' && problem.id !== this.form?.data.id) this.openEvent(problem.id);
    await this.updateComplete;
    this.querySelector(`[data-field="${CSS.escape(problem.field)}"] :is(input, button)`)?.focus();
  }
}

function isNamed(data, id) {
  return JSON.stringify(data).includes(JSON.stringify(id));
}

customElements.define('sanad-workbench', SanadWorkbench);
