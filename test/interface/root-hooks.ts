/** mocha's last word: closes the window, and ends the server and the browser. */
import { closeWindow } from './driver/shared-window.js';
import { closeStage } from './driver/stage.js';

export const mochaHooks = {
  async afterAll(): Promise<void> {
    closeWindow();
    await closeStage();
  },
};
