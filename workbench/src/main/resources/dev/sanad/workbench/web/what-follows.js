import { LitElement, html, nothing } from 'lit';
import { text, number, say } from '/app/words.js';

const SIGNS = { established: '●', attributed: '❝', anticipated: '▷', speculative: '◌', disputed: '◐' };

/** What follows from the dossier: first what the event in the form, or the last change, adds and takes away. */
export class WhatFollows extends LitElement {
  static properties = {
    follows: { attribute: false }, change: { attribute: false }, saved: { type: Boolean },
    problems: { attribute: false },
  };

  createRenderRoot() { return this; }

  render() {
    return html`
      <h2>${say('follows.title')} <span class="meta">${this.follows ? say('follows.as-of', text(this.follows.asOf)) : ''}</span></h2>
      <div aria-live="polite">${this.change?.gained ? this.changed() : nothing}</div>
      ${this.follows ? this.blocks() : html`<p class="meta">${say('follows.nothing')}</p>`}
      ${this.problems?.length ? this.wrong() : nothing}`;
  }

  changed() {
    const { gained, lost } = this.change;
    const title = say(this.saved ? 'follows.saved' : 'follows.with',
      gained.length ? say('follows.new', gained.length) : say('follows.none-new'),
      lost.length ? say('follows.lost', lost.length) : say('follows.none-lost'));
    return html`<section class="changed"><h3>${title}</h3><ul>
      ${lost.map(each => this.finding(each, '−', 'follows.word-lost'))}
      ${gained.map(each => this.finding(each, '+', 'follows.word-new'))}</ul></section>`;
  }

  finding(each, sign, word) {
    return html`<li class="finding"><span class="sign" title=${say(word)} role="img" aria-label=${say(word)}>${sign}</span>
      <span class="sign" aria-hidden="true">${SIGNS[each.standing] ?? ''}</span>
      <div><p>${text(each.what)}</p><p class="meta">${say(`standing.${each.standing}`)} · ${text(each.certaintyWord)}${this.grounds(each)}</p></div></li>`;
  }

  grounds(each) {
    return each.events?.length
      ? html`<button type="button" class="link" @click=${() => this.dispatchEvent(new CustomEvent('grounds', { detail: each.events }))}
        >${say('follows.grounds', each.events.length)}</button>` : nothing;
  }

  blocks() {
    const gained = new Set((this.saved ? this.change?.gained ?? [] : []).map(each => each.id));
    return html`<section class="blocks">${this.follows.sections.map(section => html`
      <details ?open=${!this.change?.gained}><summary><h3>${text(section.title)}</h3> <span>${number(section.rows.length)}</span></summary><ul>
        ${section.rows.map(row => html`<li class="finding depth-${Math.min(row.depth, 3)}">
          <span class="sign" aria-hidden="true">${gained.has(row.id) ? '+' : SIGNS[row.standing] ?? ''}</span>
          <div><p>${gained.has(row.id) ? html`<strong>${say('follows.word-new')}</strong> ` : nothing}${text(row.what)}</p>
          <p class="meta">${[text(row.due), text(row.state), text(row.word), text(row.certaintyWord)].filter(Boolean).join(' · ')}${this.grounds(row)}</p></div>
        </li>`)}</ul></details>`)}</section>`;
  }

  wrong() {
    return html`<section class="wrong"><h3><span aria-hidden="true">⚠</span> ${say('problems.title', this.problems.length)}</h3><ul>
      ${this.problems.map(problem => html`<li><p>${text(problem.message)}</p>
        <p class="meta">${text(problem.remedy)} <bdi>${problem.file}${problem.line ? `:${problem.line}` : ''}</bdi> <bdi>${problem.code}</bdi></p>
        ${problem.id ? html`<button type="button" class="link"
          @click=${() => this.dispatchEvent(new CustomEvent('goto', { detail: problem }))}>${say('problems.go')}</button>` : nothing}</li>`)}
    </ul></section>`;
  }
}

customElements.define('what-follows', WhatFollows);
