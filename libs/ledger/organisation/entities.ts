import { AppointmentEntity } from './appointment.entity';
import { PersonEntity } from './person.entity';
import { PlaceEntity } from './place.entity';

export const ORGANISATION_ENTITIES = [PlaceEntity, PersonEntity, AppointmentEntity];
