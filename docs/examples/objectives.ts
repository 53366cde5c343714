import { defineProject, go, node } from 'meshwright';

/** What callers may rely on: recorded as error budgets, and an alert while there is still time. */
export default defineProject({
  title: 'Booking',
  owner: { team: 'booking', email: 'booking@acme.example', runbook: 'https://wiki.acme.example/booking' },
  environments: { dev: { quota: 'small' }, prod: { quota: 'medium' } },
  services: {
    web: {
      runtime: node(),
      ports: { http: 8080 },
      calls: ['rooms'],
      expose: { host: 'booking' },
      objectives: {
        // Forty-three minutes of outage in thirty days.
        availability: '99.9%',
        latency: [
          { below: '250ms', for: '95%' },
          { below: '1s', for: '99.5%' },
        ],
      },
      // Nobody is told when what is being written does not work.
      in: { dev: { objectives: false } },
    },

    rooms: {
      runtime: go(),
      ports: { grpc: 9000 },
      // A step more than its caller promises, and its own four weeks.
      objectives: { availability: '99.95%', window: '28d' },
      in: {
        // The rest stays as it is.
        dev: { objectives: { availability: '99%' } },
      },
    },
  },
});
