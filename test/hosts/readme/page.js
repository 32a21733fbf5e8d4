document.querySelector('maturity-result').snapshot = JSON.parse(localStorage.getItem('our-result'));

document.addEventListener('maturity-route', (event) => {
  event.preventDefault(); // without it, the offer's link is followed
  openForm(event.detail.engagement, event.detail.snapshot);
});

// What the host does with it is its own: this one writes it on the page.
function openForm(engagement, snapshot) {
  const form = document.createElement('p');
  form.id = 'form';
  form.textContent = `${engagement} for ${snapshot.questionnaire.id}`;
  document.body.append(form);
}
