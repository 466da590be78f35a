import { contextBridge, ipcRenderer } from 'electron'
import { portMessage, type Shell, shellName, shellOrigin, wallMessage } from '../contract/shell.ts'

const shell: Shell = {
  kind: 'electron',
  requestPort: (key) => ipcRenderer.send(portMessage, key),
  openWall: (wall) => ipcRenderer.send(wallMessage, wall),
  closeWall: () => ipcRenderer.send(wallMessage, null),
}

ipcRenderer.on(portMessage, (event) => {
  window.postMessage(portMessage, shellOrigin, [...event.ports])
})

contextBridge.exposeInMainWorld(shellName, shell)
