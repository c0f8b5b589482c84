/** mocha's last word: ends the server and the browser. */
import { closeStage } from './driver/stage.js';

export const mochaHooks = { afterAll: closeStage };
