import { contextBridge, ipcRenderer } from 'electron'
import { portMessage, type Shell, shellName, shellOrigin } from '../contract/shell.ts'

const shell: Shell = {
  kind: 'electron',
  requestPort: () => ipcRenderer.send(portMessage),
}

ipcRenderer.on(portMessage, (event) => {
  window.postMessage(portMessage, shellOrigin, [...event.ports])
})

contextBridge.exposeInMainWorld(shellName, shell)
