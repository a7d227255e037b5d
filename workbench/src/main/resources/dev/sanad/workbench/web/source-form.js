import { LitElement, html, nothing } from 'lit';
import { text, say, printable, isArabic } from '/app/words.js';
import '/app/choice-picker.js';

/** A new source: its text, pasted or from a file, and what is known of it. */
export class SourceForm extends LitElement {
  static properties = { dossier: { attribute: false }, refused: { attribute: false }, item: { state: true }, words: { state: true }, wrong: { state: true } };

  constructor() {
    super();
    this.item = { id: '', publisher: '', language: '', published: '', reliability: '', relays: [] };
    this.words = '';
    this.wrong = '';
  }

  createRenderRoot() { return this; }

  render() {
    return html`<dialog aria-label=${say('source.new')} @cancel=${event => { event.preventDefault(); this.leave(); }}>
      <form @submit=${this.save}>
        <h2>${say('source.new')}</h2>
        <label class="wide">${say('source.text')}<textarea rows="10" dir="auto" .value=${this.words} @input=${event => this.take(event.target.value)}></textarea></label>
        <label>${say('source.file')} <input type="file" accept=".txt,.md,text/plain" @change=${this.open}></label>
        ${this.line('id', 'source.id', { required: true })}
        ${this.line('publisher', 'source.publisher')}
        ${this.line('published', 'source.published', { type: 'date' })}
        <label>${say('source.language')} <input list="languages" dir="ltr" .value=${this.item.language} required
          @change=${event => this.set({ language: event.target.value })}></label>
        <datalist id="languages"><option value="ar">العربية</option><option value="en">English</option></datalist>
        <label>${say('source.reliability')} <select @change=${event => this.set({ reliability: event.target.value })}>
          ${['', 'A', 'B', 'C', 'D', 'E', 'F'].map(each => html`<option value=${each} ?selected=${each === this.item.reliability}>${each || say('source.not-judged')}</option>`)}</select></label>
        <div class="field"><span class="label">${say('source.relays')}</span><choice-picker many label=${say('source.relays')}
          .options=${this.dossier.sources.map(each => ({ id: each.id, name: each.name }))} .values=${this.item.relays}
          @chosen=${event => this.set({ relays: event.detail })}></choice-picker></div>
        ${this.wrong || this.refused ? html`<div class="problem" role="alert">${this.wrong ? html`<p>${this.wrong}</p>` : nothing}
          ${this.refused ? html`<p>${text(this.refused.message)}</p>${(this.refused.problems ?? []).map(each => html`<p>${text(each.message)}. ${text(each.remedy)}</p>`)}` : nothing}</div>` : nothing}
        <div class="actions"><button type="submit" class="main">${say('source.save')}</button>
          <button type="button" class="link" @click=${this.leave}>${say('form.leave')}</button></div>
      </form></dialog>`;
  }

  firstUpdated() { this.querySelector('dialog').showModal(); }

  line(name, label, { type = 'text', required = false } = {}) {
    return html`<label>${say(label)} <input type=${type} dir="auto" .value=${this.item[name]} ?required=${required}
      @input=${event => this.set({ [name]: event.target.value })}></label>`;
  }

  set(fields) { this.item = { ...this.item, ...fields }; }

  take(words) {
    this.words = printable(words);
    this.wrong = '';
    if (!this.item.language && words.trim()) this.set({ language: isArabic(words) ? 'ar' : 'en' });
  }

  /** A file is text in UTF-8, or is refused: letters that were guessed would be quoted wrongly for ever. */
  async open(event) {
    const file = event.target.files[0];
    if (!file) return;
    try {
      const words = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      if (!this.item.id) this.set({ id: file.name.replace(/\.[^.]*$/, '').replace(/[^\p{L}\p{N}-]+/gu, '-') });
      this.take(words);
    } catch {
      this.wrong = say('source.not-utf8', file.name);
    }
  }

  save(event) {
    event.preventDefault();
    const { publisher, relays, ...fields } = this.item;
    const item = Object.fromEntries(Object.entries({ ...fields, ...(publisher ? { publisher: { [isArabic(publisher) ? 'ar' : 'en']: publisher } } : {}) })
      .filter(([, value]) => value !== ''));
    if (relays.length) item.relays = relays;
    this.dispatchEvent(new CustomEvent('saved', { detail: { item, text: this.words } }));
  }

  leave() { this.dispatchEvent(new CustomEvent('left')); }
}

customElements.define('source-form', SourceForm);
