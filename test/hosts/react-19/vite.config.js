import react from '@vitejs/plugin-react';

export default {
  plugins: [react()],
  environments: { client: { build: { rolldownOptions: { input: ['index.html', 'server-rendered.html'] } } } },
};
