import { LitElement, html, nothing } from 'lit';
import { text, plain, say, other, direction } from '/app/words.js';

const MOST = 8;
let numbers = 0;

/** A field in which one or several of many are chosen, found by their words in any language (the combobox of ARIA). */
export class ChoicePicker extends LitElement {
  static properties = {
    label: {}, options: { attribute: false }, values: { attribute: false }, many: { type: Boolean },
    creates: {}, needed: { type: Boolean }, describedby: {}, placeholder: {},
    query: { state: true }, open: { state: true }, active: { state: true },
  };

  constructor() {
    super();
    this.key = `pick-${++numbers}`;
    this.options = [];
    this.values = [];
    this.query = '';
    this.active = 0;
  }

  createRenderRoot() { return this; }

  focus() { this.querySelector('input')?.focus(); }

  found() {
    const wanted = plain(this.query.trim());
    const taken = new Set(this.values.flat());
    const left = this.options.filter(option => !this.many || !taken.has(option.id));
    if (!wanted) return left.slice(0, MOST);
    return left.map(option => ({ option, rank: rank(option, wanted) }))
      .filter(each => each.rank > 0)
      .sort((one, two) => two.rank - one.rank)
      .slice(0, MOST)
      .map(each => each.option);
  }

  lines() {
    const found = this.found();
    const isNew = this.creates && this.query.trim()
      && !found.some(option => Object.values(option.name ?? {}).some(name => plain(name) === plain(this.query.trim())));
    return isNew ? [...found, { id: null }] : found;
  }

  render() {
    const lines = this.open ? this.lines() : [];
    const single = !this.many && this.values.length && !this.open;
    return html`
      <div class="picker ${this.needed ? 'needed' : ''}">
        ${this.many || single ? this.values.map((value, at) => this.chip(value, at)) : nothing}
        <input id=${this.key} role="combobox" autocomplete="off" aria-autocomplete="list" aria-label=${this.label}
          aria-expanded=${this.open ? 'true' : 'false'} aria-controls="${this.key}-list"
          aria-activedescendant=${this.open && lines.length ? `${this.key}-${this.active}` : nothing}
          aria-describedby=${this.describedby ?? nothing} aria-required=${this.needed ? 'true' : nothing}
          placeholder=${this.values.length ? say(this.many ? 'pick.add' : 'pick.change') : this.placeholder ?? say('pick.search')} .value=${this.query}
          @input=${this.typed} @keydown=${this.pressed} @focus=${() => { this.open = this.many || !this.values.length; this.active = 0; }}
          @click=${() => { this.open = true; }} @blur=${this.left}>
      </div>
      <ul id="${this.key}-list" role="listbox" aria-label=${this.label} ?hidden=${!this.open || !lines.length}>
        ${lines.map((option, at) => this.line(option, at))}
      </ul>`;
  }

  chip(value, at) {
    const names = [value].flat().map(id => this.nameOf(id)).join(' + ');
    return html`<span class="chip">${names}<button type="button" aria-label=${say('pick.remove', names)}
      @click=${() => this.choose(this.values.filter((_, other) => other !== at))}>×</button></span>`;
  }

  line(option, at) {
    const isActive = at === this.active;
    const mouse = event => { event.preventDefault(); this.take(option); };
    if (option.id === null) {
      return html`<li id="${this.key}-${at}" role="option" class="new" aria-selected=${isActive} @mousedown=${mouse}>
        + ${say(this.creates, this.query.trim())}</li>`;
    }
    return html`<li id="${this.key}-${at}" role="option" aria-selected=${isActive} @mousedown=${mouse}>
      <span>${text(option.name) || option.id}</span>
      <span class="other" lang=${other()} dir=${direction(other())}>${this.otherName(option)}</span>
      ${option.example ? html`<small>${text(option.example)}</small>` : nothing}</li>`;
  }

  otherName(option) {
    const here = text(option.name);
    const there = option.name?.[other()];
    return there && there !== here ? there : '';
  }

  nameOf(id) {
    const option = this.options.find(each => each.id === id);
    return option ? text(option.name) || id : id;
  }

  typed(event) {
    this.query = event.target.value;
    this.open = true;
    this.active = 0;
  }

  pressed(event) {
    const lines = this.lines();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      this.active = this.open ? (this.active + step + lines.length) % Math.max(1, lines.length) : 0;
      this.open = true;
    } else if (event.key === 'Enter' && !event.ctrlKey && this.open && lines.length && (this.query || this.active > 0 || !this.values.length)) {
      this.take(lines[this.active]);
    } else if (event.key === 'Escape' && this.open) {
      this.open = false;
      event.stopPropagation();
    } else if (event.key === 'Backspace' && !this.query && this.values.length) {
      this.choose(this.values.slice(0, -1));
    } else {
      return;
    }
    if (event.key !== 'Backspace') event.preventDefault();
  }

  left() {
    this.open = false;
    this.query = '';
  }

  take(option) {
    if (option.id === null) {
      this.dispatchEvent(new CustomEvent('created', { detail: this.query.trim() }));
    } else {
      this.choose(this.many ? [...this.values, option.id] : [option.id]);
    }
    this.query = '';
    this.active = 0;
    this.open = false; // it would cover the next field; typing opens it again
  }

  choose(values) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: values }));
  }
}

/** How well an option fits: by the start of a name, of a word of it, by what else it is called, by its example. */
function rank(option, wanted) {
  const names = Object.values(option.name ?? {}).map(name => plain(typeof name === 'string' ? name : name.text ?? ''));
  const bare = wanted.replace(/^ال/, '');
  if (names.some(name => name === wanted) || option.id === wanted) return 9;
  if (names.some(name => name.startsWith(wanted) || name.replace(/^ال/, '').startsWith(bare))) return 7;
  const words = (option.words ?? []).map(plain);
  if (words.some(word => word === wanted)) return 6;
  if (option.id.startsWith(wanted)) return 5;
  if (names.some(name => name.split(/[\s-]+/).some(word => word.startsWith(wanted) || word.replace(/^ال/, '').startsWith(bare)))) return 4;
  if (words.some(word => word.startsWith(wanted))) return 3;
  if (names.some(name => name.includes(wanted)) || words.some(word => word.includes(wanted)) || option.id.includes(wanted)) return 2;
  const parts = wanted.split(/\s+/);
  const all = [...names, ...words, plain(text(option.example, 'en')), plain(text(option.example, 'ar'))].join(' ');
  return parts.every(part => all.includes(part)) ? 1 : 0;
}

customElements.define('choice-picker', ChoicePicker);
