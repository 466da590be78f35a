import type { BridgeClient } from '../../bridge/bridgeClient.ts'
import { spoken } from './spoken.ts'
import { toldAnswer, toldError } from './toldAnswer.ts'

/** A bridge whose answers speak the person's language; the bridge itself where that is the station's. */
export const tellingBridge = (bridge: BridgeClient): BridgeClient =>
  spoken === 'en'
    ? bridge
    : {
        call: async (name, input) => {
          try {
            return toldAnswer(await bridge.call(name, input))
          } catch (error) {
            throw toldError(error)
          }
        },
        open: (name, input, { onSnapshot, onDelta, onError }) =>
          bridge.open(name, input, {
            onSnapshot: (snapshot) => onSnapshot(toldAnswer(snapshot)),
            onDelta: (delta) => onDelta(toldAnswer(delta)),
            onError: (error) => onError(toldError(error) as typeof error),
          }),
        close: bridge.close,
      }
