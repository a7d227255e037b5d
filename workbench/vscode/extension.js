// Starts `sanad lsp` for the YAML files of a folder; everything else is the program's.
const { workspace } = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");

let client;

exports.activate = () => {
  const settings = workspace.getConfiguration("sanad");
  const server = { command: settings.get("command"), args: ["lsp", "--lang", settings.get("language")] };
  client = new LanguageClient("sanad", "Sanad", server, {
    documentSelector: [{ scheme: "file", language: "yaml" }],
    synchronize: { fileEvents: workspace.createFileSystemWatcher("**/*.{yaml,txt,csv}") },
  });
  return client.start();
};

exports.deactivate = () => client?.stop();
