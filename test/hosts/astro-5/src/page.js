import 'maturity-widgets/define';

const widget = document.querySelector('maturity-assessment');
const answers = document.querySelector('output');
widget.context = { plan: 'gold' };
widget.engagements = { 'backlog-reset': { label: 'Reset it with us' } };

document.addEventListener('maturity-answer', () => answers.textContent++);
document.addEventListener('maturity-complete', ({ detail }) => {
  const result = document.createElement('maturity-result');
  result.snapshot = detail.snapshot;
  answers.parentElement.append(result);
});
document.querySelector('#lang').addEventListener('click', () => (widget.lang = 'de'));
document.querySelector('#toggle').addEventListener('click', () => {
  if (widget.isConnected) widget.remove();
  else answers.after(widget);
});
