import { LitElement, html, nothing } from 'lit';
import { text, say, isArabic } from '/app/words.js';

/** A new dossier: its title, and the name of its folder. */
export class DossierForm extends LitElement {
  static properties = { refused: { attribute: false }, words: { state: true }, name: { state: true } };

  constructor() {
    super();
    this.words = '';
    this.name = '';
  }

  createRenderRoot() { return this; }

  render() {
    return html`<dialog aria-label=${say('dossier.new')} @cancel=${event => { event.preventDefault(); this.leave(); }}>
      <form @submit=${this.save}>
        <h2>${say('dossier.new')}</h2>
        <label>${say('dossier.title')} <input name="title" dir="auto" .value=${this.words} required @input=${event => { this.words = event.target.value; }}></label>
        <label>${say('dossier.name')} <input name="name" dir="auto" .value=${this.name || this.named()} required @input=${event => { this.name = event.target.value.trim(); }}></label>
        ${this.refused ? html`<div class="problem" role="alert"><p>${this.refused.message ? text(this.refused.message) : say(this.refused.refused)}</p></div>` : nothing}
        <div class="actions"><button type="submit" class="main">${say('dossier.create')}</button>
          <button type="button" class="link" @click=${this.leave}>${say('form.leave')}</button></div>
      </form></dialog>`;
  }

  firstUpdated() { this.querySelector('dialog').showModal(); }

  /** A name for the folder that every system takes, from the words of the title. */
  named() {
    return this.words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60);
  }

  save(event) {
    event.preventDefault();
    const item = {
      dossier: this.name || this.named(), title: { [isArabic(this.words) ? 'ar' : 'en']: this.words.trim() },
      vocabulary: 'diplomacy', cast: ['world'], sources: [], events: [],
    };
    this.dispatchEvent(new CustomEvent('saved', { detail: item }));
  }

  leave() { this.dispatchEvent(new CustomEvent('left')); }
}

customElements.define('dossier-form', DossierForm);
