import { serviceDefaults } from '../../conventions/service-defaults';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Availability } from '../../model/availability';

/** How a service stays up while nodes come and go. */
export function placeAvailability({ availability: written }: ServiceSettings): Availability {
  const usual = serviceDefaults.availability;
  return {
    maxUnavailable: written?.maxUnavailable ?? usual.maxUnavailable,
    spread: written?.spread ?? usual.spread,
    priorityClass: written?.priority,
  };
}
