namespace LiveHub.Topology;

/// <summary>A real nginx in front of the nodes, set up by docs/cluster/nginx.conf, with a certificate it signs itself.</summary>
public sealed class Proxy : IDisposable
{
    private static readonly TimeSpan StartsWithin = TimeSpan.FromSeconds(10);

    private readonly Printed _printed = new();
    private readonly string _folder;
    private readonly string _nodes;
    private readonly ClusterOptions _options;
    private readonly int _port;
    private readonly int _securePort;
    private Child? _child;

    internal Proxy(string folder, ClusterOptions options, IEnumerable<int> nodes)
    {
        (_folder, _options) = (folder, options);
        _port = options.Port ?? FreePort.Next();
        _securePort = options.SecurePort ?? FreePort.Next();
        // As compose.yaml has them: left out after a failure; and, when all are, all the same.
        var ports = nodes.ToList();
        _nodes = string.Join(
            ' ',
            ports.Select(port => $"server 127.0.0.1:{port} max_fails=1 fail_timeout=1s;")
                .Concat(ports.Select(port => $"server 127.0.0.1:{port} max_fails=0 backup;")));
    }

    /// <summary>Where it listens, plain.</summary>
    public Uri Address => new($"http://{_options.Host}:{_port}");

    /// <summary>Where it listens with TLS; the certificate is trusted by nobody.</summary>
    public Uri SecureAddress => new($"https://{_options.Host}:{_securePort}");

    /// <summary>The last 200 lines that it printed.</summary>
    public string Said => _printed.ToString();

    /// <summary>Starts it and waits until it listens.</summary>
    internal async Task Start()
    {
        var configuration = Path.Combine(_folder, "nginx.conf");
        Directory.CreateDirectory(_folder);
        await MakeCertificate();
        await File.WriteAllTextAsync(configuration, await Fill());
        _child = Child.Start(
            new("nginx", "-p", _folder, "-e", "stderr", "-c", configuration, "-g", "daemon off;")
            {
                DeathSignal = "TERM", // Killed, it would leave its workers behind.
            },
            _printed);
        await Waiting.Until(Listens, StartsWithin, () => $"nginx listens. It said:\n{Said}");
    }

    /// <summary>Ends it.</summary>
    public void Dispose() => _child?.Dispose();

    private async Task<string> Fill()
    {
        var listen = _options.Host == "127.0.0.1" ? "127.0.0.1:" : "";
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "nginx.conf"));
        return text.Replace("${LIVEHUB_NODES}", _nodes, StringComparison.Ordinal)
            .Replace("${LIVEHUB_HTTP}", $"{listen}{_port}", StringComparison.Ordinal)
            .Replace("${LIVEHUB_HTTPS}", $"{listen}{_securePort}", StringComparison.Ordinal)
            .Replace("${LIVEHUB_CERTIFICATES}", _folder, StringComparison.Ordinal)
            .Replace("${LIVEHUB_RUN}", _folder, StringComparison.Ordinal);
    }

    private Task MakeCertificate() => Child.Run(new(
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "365",
        "-subj", "/CN=LiveHub", "-addext", $"subjectAltName=DNS:localhost,IP:127.0.0.1,IP:{_options.Host}",
        "-keyout", Path.Combine(_folder, "key.pem"), "-out", Path.Combine(_folder, "certificate.pem")));

    private async Task<bool> Listens()
    {
        if (!_child!.IsRunning)
        {
            throw new InvalidOperationException($"nginx ended:\n{Said}");
        }

        using var probe = new System.Net.Sockets.Socket(
            System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
        try
        {
            await probe.ConnectAsync("127.0.0.1", _port);
            return true;
        }
        catch (System.Net.Sockets.SocketException)
        {
            return false;
        }
    }
}
