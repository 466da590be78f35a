import { createSpotlight } from '@mantine/spotlight'

/** The search's state, and how to open it. */
export const [searchStore, search] = createSpotlight()
