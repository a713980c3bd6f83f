using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using MimeKit;
using Running = System.Diagnostics.Process;

namespace LiveHub.Tests.Mail;

/// <summary>A real mail server (aiosmtpd) in a process of its own, which keeps what it accepts in files.</summary>
public sealed class MailProcess : IDisposable
{
    private readonly string _kept = Repo.Temporary();
    private Running? _process;

    public int Port { get; } = Free();

    /// <summary>What it has accepted, oldest first.</summary>
    public List<MimeMessage> Accepted => Directory.Exists(Path.Combine(_kept, "box", "new"))
        ? [.. Directory.GetFiles(Path.Combine(_kept, "box", "new")).Order().Select(file => MimeMessage.Load(file))]
        : [];

    public async Task Start()
    {
        var start = new ProcessStartInfo("/usr/bin/aiosmtpd", ["-n", "-l", $"127.0.0.1:{Port}", "-c", "keeping.Kept", Path.Combine(_kept, "box")])
        {
            RedirectStandardError = true,
            Environment = { ["PYTHONPATH"] = Path.GetDirectoryName(Repo.File("tests", "LiveHub.Tests", "Mail", "keeping.py")), ["PYTHONDONTWRITEBYTECODE"] = "1" },
        };
        _process = Running.Start(start)!;
        for (var tries = 0; tries < 200; tries++)
        {
            try
            {
                using var line = new TcpClient();
                await line.ConnectAsync(IPAddress.Loopback, Port);
                return;
            }
            catch (SocketException) when (!_process.HasExited)
            {
                await Task.Delay(50);
            }
        }

        throw new InvalidOperationException("The mail server does not start: " + await _process.StandardError.ReadToEndAsync());
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill(entireProcessTree: true);
        }

        _process?.Dispose();
        if (Directory.Exists(_kept))
        {
            Directory.Delete(_kept, recursive: true);
        }
    }

    private static int Free()
    {
        using var any = new TcpListener(IPAddress.Loopback, 0);
        any.Start();
        return ((IPEndPoint)any.LocalEndpoint).Port;
    }
}
