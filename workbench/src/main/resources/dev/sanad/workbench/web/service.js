/* What the page asks of the program on this machine. */
export class Refused extends Error {
  constructor(status, answer) {
    super(answer.refused);
    this.status = status;
    this.answer = answer;
  }
}

async function answered(response) {
  const answer = await response.json();
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}

const address = (path, query) => `/api/${path}?${new URLSearchParams(query)}`;

export const get = (path, query = {}, signal) =>
  fetch(address(path, query), { signal }).then(answered, lost);

export const post = (path, body, signal) =>
  fetch(`/api/${path}`, {
    method: 'POST', signal, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
  }).then(answered, lost);

function lost(cause) {
  if (cause.name === 'AbortError') throw cause;
  throw new Refused(0, { refused: 'refused.lost', problems: [] });
}
