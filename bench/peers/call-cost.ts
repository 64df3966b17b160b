import axios from "axios";
import ky from "ky";
import { path, referenceCode, type StubbedApi, type Way } from "../call-cost/way.ts";
import { installedVersion } from "../installed-version.ts";

const version = (name: string): string => installedVersion(import.meta.dirname, name);

/** The peers that take a fetch of the caller's. */
export function peerWays({ baseUrl, fetch }: StubbedApi): Way[] {
  const api = ky.create({ prefix: baseUrl, fetch });
  const instance = axios.create({ baseURL: baseUrl, adapter: "fetch", env: { fetch } });
  return [
    { name: `ky ${version("ky")}`, read: () => api.get(`${path}/${referenceCode}`).json() },
    {
      name: `axios ${version("axios")}`,
      read: async () => (await instance.get(`${path}/${referenceCode}`)).data,
    },
  ];
}
