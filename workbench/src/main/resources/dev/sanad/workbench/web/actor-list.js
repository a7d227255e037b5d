import { LitElement, html, nothing } from 'lit';
import { direction, number, other, plain, say, text } from '/app/words.js';
import { ACTOR_TYPES, freeId } from '/app/event-form.js';
import '/app/choice-picker.js';

const MOST_SHOWN = 60;
const LANGUAGES = ['en', 'ar'];

/** Who acts: those whom the events name first, then the others of the dossier and its casts; and somebody new. */
export class ActorList extends LitElement {
  static properties = { dossier: { attribute: false }, query: { state: true }, item: { state: true } };

  constructor() {
    super();
    this.query = '';
    this.item = null;
  }

  createRenderRoot() { return this; }

  render() {
    const found = this.found();
    return html`<label class="find">${say('actors.find')} <input type="search" dir="auto" .value=${this.query}
        @input=${event => { this.query = event.target.value; }}></label>
      <button type="button" class="link" @click=${() => { this.item ??= { name: {}, type: 'organisation', of: '' }; }}>${say('actors.new')}</button>
      ${this.item ? this.newcomer() : nothing}
      <ul class="actors">${found.slice(0, MOST_SHOWN).map(each => this.actor(each))}</ul>
      ${found.length > MOST_SHOWN ? html`<p class="meta">${say('actors.more', found.length - MOST_SHOWN)}</p>` : nothing}`;
  }

  /** Whom the query fits, by any name or the id, with the events that name them; those of most events first. */
  found() {
    const wanted = plain(this.query.trim());
    const named = this.dossier.events.map(event => ({ event, ids: new Set(Object.values(event.data).flat().filter(value => typeof value === 'string')) }));
    return this.dossier.actors
      .filter(actor => [actor.id, ...Object.values(actor.name), ...actor.aliases].some(name => plain(String(name)).includes(wanted)))
      .map(actor => ({ actor, events: named.filter(({ ids }) => ids.has(actor.id)).map(({ event }) => event) }))
      .sort((one, two) => two.events.length - one.events.length || two.actor.own - one.actor.own);
  }

  actor({ actor, events }) {
    return html`<li data-id=${actor.id}><details>
      <summary><strong>${text(actor.name)}</strong> <bdi class="meta" lang=${other()}>${text(actor.name, other())}</bdi>
        <span class="meta">${say(`actor.${actor.type}`)}</span> <span class="meta count">${events.length ? number(events.length) : ''}</span></summary>
      <p class="meta"><bdi>${actor.id}</bdi>${actor.own ? nothing : html` · ${say('actors.of-cast')}`}</p>
      ${this.others('actors.of', actor.of ? [actor.of] : [])}
      ${this.others('actors.holds', actor.holds)}
      ${this.others('actors.members', actor.members)}
      ${this.others('actors.has', this.dossier.actors.filter(each => each.of === actor.id).map(each => each.id))}
      ${this.others('actors.held-by', this.dossier.actors.filter(each => each.holds.includes(actor.id)).map(each => each.id))}
      ${events.length ? html`<p class="meta">${say('events.title', events.length)}</p>
        <ol class="events">${events.map(each => html`<li><button type="button" class="link"
          @click=${() => this.dispatchEvent(new CustomEvent('opened', { detail: each.data.id }))}>${text(each.says) || each.data.id}</button></li>`)}</ol>` : nothing}
    </details></li>`;
  }

  others(label, ids) {
    return ids.length ? html`<p>${say(label)}: ${ids.map(id => text(this.dossier.actors.find(each => each.id === id)?.name) || id).join(say('list.comma'))}</p>` : nothing;
  }

  newcomer() {
    return html`<form class="newcomer" aria-label=${say('actors.new')} @submit=${this.save}>
      ${LANGUAGES.map(code => html`<label>${say(`form.name-${code}`)} <input name=${code} lang=${code} dir=${direction(code)} .value=${this.item.name[code] ?? ''}
        @input=${event => this.set({ name: { ...this.item.name, [code]: event.target.value } })}></label>`)}
      <label>${say('form.actor-type')} <select @change=${event => this.set({ type: event.target.value })}>
        ${ACTOR_TYPES.map(type => html`<option value=${type} ?selected=${type === this.item.type}>${say(`actor.${type}`)}</option>`)}</select></label>
      <choice-picker label=${say('actors.of')} placeholder=${say('actors.of')} .options=${this.dossier.actors} .values=${this.item.of ? [this.item.of] : []}
        @chosen=${event => this.set({ of: event.detail[0] ?? '' })}></choice-picker>
      <div class="actions"><button type="submit" class="main">${say('form.save')}</button>
        <button type="button" class="link" @click=${() => { this.item = null; }}>${say('form.leave')}</button></div>
    </form>`;
  }

  set(fields) { this.item = { ...this.item, ...fields }; }

  save(event) {
    event.preventDefault();
    const name = Object.fromEntries(LANGUAGES.map(code => [code, this.item.name[code]?.trim()]).filter(([, words]) => words));
    if (!Object.keys(name).length) return;
    const item = { id: freeId(name.en ?? '', 'actor', [...this.dossier.actors, ...this.dossier.topics]), name, type: this.item.type };
    if (this.item.of) item.of = this.item.of;
    this.dispatchEvent(new CustomEvent('added', { detail: item }));
  }

  /** The new one is written, and can be found. */
  taken() { this.item = null; }
}

customElements.define('actor-list', ActorList);
