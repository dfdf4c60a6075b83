import { securityHeaders } from './securityHeaders.mjs'

const headers = Object.entries(securityHeaders)
const note =
  'Beraad: headers for a static host. Written by `npm run hosting`; do not change by hand.'

/**
 * The files of docs/hosting: the same headers in the words of four servers. Files with a hash in their name are
 * kept for a year, all others are asked for anew.
 *
 * @returns {Record<string, string>} text by file name
 */
export function hostingFiles() {
  return {
    'nginx.conf': nginx(),
    'apache.htaccess': apache(),
    'web.config': iis(),
    Caddyfile: caddy(),
  }
}

function nginx() {
  const lines = headers
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n')
  return `# ${note}
# Put this inside \`server { … }\`; change the path in \`root\`.
root /var/www/beraad;
index index.html;
server_tokens off;
types_hash_max_size 2048;

location / {
    try_files $uri $uri/ =404;
${lines}
    add_header Cache-Control "no-cache" always;
}

location /assets/ {
${lines}
    add_header Cache-Control "public, max-age=31536000, immutable" always;
}

# nginx knows no such ending.
location = /manifest.webmanifest {
    types { }
    default_type application/manifest+json;
${lines}
    add_header Cache-Control "no-cache" always;
}

# The list of chunks is for the build alone.
location /.vite/ {
    return 404;
}
`
}

function apache() {
  const lines = headers.map(([name, value]) => `  Header always set ${name} "${value}"`).join('\n')
  return `# ${note}
# Save as .htaccess in the folder of Beraad; needs mod_headers.
Options -Indexes
AddType application/manifest+json .webmanifest
AddType application/wasm .wasm
<IfModule mod_headers.c>
${lines}
  Header always set Cache-Control "no-cache"
  <If "%{REQUEST_URI} =~ m#/assets/#">
    Header always set Cache-Control "public, max-age=31536000, immutable"
  </If>
</IfModule>
RedirectMatch 404 /\\.vite/
`
}

function iis() {
  const lines = headers
    .map(
      ([name, value]) =>
        `        <add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`,
    )
    .join('\n')
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${note} -->
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".webmanifest" />
      <mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />
      <remove fileExtension=".wasm" />
      <mimeMap fileExtension=".wasm" mimeType="application/wasm" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <security>
      <requestFiltering removeServerHeader="true">
        <hiddenSegments>
          <add segment=".vite" />
        </hiddenSegments>
      </requestFiltering>
    </security>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${lines}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`
}

function caddy() {
  const lines = headers.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')
  return `# ${note}
beraad.example.org {
\troot * /var/www/beraad
\trespond /.vite/* 404
\theader {
${lines}
\t\tCache-Control "no-cache"
\t\t-Server
\t}
\theader /assets/* Cache-Control "public, max-age=31536000, immutable"
\tfile_server
}
`
}
