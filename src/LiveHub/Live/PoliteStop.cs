using System.Runtime.InteropServices;

namespace LiveHub.Live;

/// <summary>
/// The life of the process, in place of the console's: told to stop, it takes in nobody new, sends its phones on (to
/// another node, if there is one), waits a little until they have gone, and only then lets the host close what is left.
/// Told twice, it stops at once.
/// </summary>
internal sealed class PoliteStop(
    IHostApplicationLifetime host, Sessions sessions, Lines lines, Drain drain, ILogger<PoliteStop> log)
    : IHostLifetime, IDisposable
{
    /// <summary>Phones leave within a second; a node must be gone within five, of which the host may take
    /// <see cref="HostWithin"/> to close what is left.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(2.5);

    public static readonly TimeSpan HostWithin = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(50);

    private readonly List<PosixSignalRegistration> _signals = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        foreach (var signal in new[] { PosixSignal.SIGTERM, PosixSignal.SIGINT, PosixSignal.SIGQUIT })
        {
            _signals.Add(PosixSignalRegistration.Create(signal, told =>
            {
                told.Cancel = true; // The runtime would end the process otherwise.
                _ = Stop();
            }));
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private async Task Stop()
    {
        if (!drain.Begun)
        {
            drain.Begin();
            log.Stopping(lines.Count);
            sessions.SayBye();
            for (var waited = TimeSpan.Zero; waited < LongestWait && lines.Count > 0; waited += LookEvery)
            {
                await Task.Delay(LookEvery).ConfigureAwait(false);
            }
        }

        host.StopApplication();
    }
}
