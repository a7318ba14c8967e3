// A real OpenID provider (npm oidc-provider) for the tests: provider.mjs CONFIGURATION.json
// {port, client, alg, in_token, tls: {key, cert}, accounts: file}. Who may log in, and what is said of them, is read from
// the file of accounts each time: {login: {claims}}. Prints a line when it listens.
// SPDX-License-Identifier: Apache-2.0
import { readFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { generateKeyPair, exportJWK } from "jose";
import { Provider } from "oidc-provider";

const conf = JSON.parse(readFileSync(process.argv[2], "utf8"));
const accounts = () => JSON.parse(readFileSync(conf.accounts, "utf8"));
const issuer = conf.issuer;
const keys = [];
for (const alg of ["RS256", "PS256", "ES256"]) {
	const { privateKey } = await generateKeyPair(alg, { extractable: true });
	keys.push({ ...(await exportJWK(privateKey)), alg, use: "sig", kid: `${alg}-${process.pid}` });
}
const provider = new Provider(issuer, {
	clients: [conf.client],
	jwks: { keys },
	cookies: { keys: ["a key for the tests"] },
	claims: {
		openid: ["sub", "amr", "acr", "sid"],
		profile: ["name"],
		email: ["email", "email_verified"],
		groups: ["groups"],
	},
	scopes: ["openid", "profile", "email", "groups"],
	conformIdTokenClaims: !conf.in_token,
	acrValues: ["low", "high"],
	enabledJWA: { idTokenSigningAlgValues: ["RS256", "PS256", "ES256"] },
	// Its own asks no address of this machine.
	fetch: (url, { dispatcher, ...options }) => globalThis.fetch(url, options),
	pkce: { required: () => true },
	features: {
		devInteractions: { enabled: false },
		rpInitiatedLogout: { enabled: true },
		backchannelLogout: { enabled: true },
	},
	interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
	findAccount: (ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...accounts()[sub] }) }),
	// Everything that the client asks for is granted: this is the municipality's own provider.
	loadExistingGrant: async (ctx) => {
		const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
		grant.addOIDCScope("openid profile email groups");
		await grant.save();
		return grant;
	},
});
provider.on("server_error", (ctx, e) => console.error(e));
provider.on("backchannel.error", (ctx, e) => console.error("backchannel", e));
provider.on("backchannel.success", () => console.error("backchannel told"));

// GET shows that somebody is asked; POST login=… (and amr=…) logs in; login= cancels.
async function interaction(req, res) {
	const details = await provider.interactionDetails(req, res);
	if (req.method !== "POST") {
		res.setHeader("Content-Type", "application/json");
		res.end(JSON.stringify({ prompt: details.prompt, params: details.params }));
		return;
	}
	let body = "";
	for await (const part of req)
		body += part;
	const form = new URLSearchParams(body);
	const login = form.get("login");
	const result = login && accounts()[login] ? { login: { accountId: login, acr: form.get("acr") || undefined, amr: form.getAll("amr") } }
		: { error: "access_denied", error_description: "cancelled" };
	await provider.interactionFinished(req, res, result, { mergeWithLastSubmission: false });
}

const callback = provider.callback();
const serve = (req, res) => {
	if (req.url.startsWith("/interaction/"))
		interaction(req, res).catch((e) => { res.statusCode = 400; res.end(String(e)); });
	else
		callback(req, res);
};
const server = conf.tls ? https.createServer({ key: readFileSync(conf.tls.key), cert: readFileSync(conf.tls.cert) }, serve)
	: http.createServer(serve);
server.listen(conf.port, "127.0.0.1", () => console.log("listening"));
