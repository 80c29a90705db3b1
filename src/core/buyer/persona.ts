/** The four buyer personas (K-047): D tiger, I peacock, S koala, C owl. A conversation aid, not a measured truth about people. */
export const PERSONAS = ['tiger', 'peacock', 'koala', 'owl'] as const
export type Persona = (typeof PERSONAS)[number]

export const isPersona = (value: unknown): value is Persona =>
  PERSONAS.some((persona) => persona === value)
