for (const name of ['ready', 'start', 'answer', 'complete', 'error']) {
  document.addEventListener(`maturity-${name}`, (event) => {
    const item = document.createElement('li');
    item.textContent = `${event.type} ${JSON.stringify(event.detail)}`;
    document.querySelector('#events').append(item);
  });
}
