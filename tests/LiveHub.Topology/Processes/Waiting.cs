using System.Diagnostics;

namespace LiveHub.Topology;

/// <summary>Asks again and again until something outside this program is so; nothing there could tell.</summary>
internal static class Waiting
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(25);

    /// <exception cref="TimeoutException">It was not so within that time; the message says what was waited for.</exception>
    public static async Task Until(Func<Task<bool>> isSo, TimeSpan within, Func<string> what)
    {
        var since = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (since.Elapsed > within)
            {
                throw new TimeoutException($"Not within {within.TotalSeconds} s: {what()}");
            }

            await Task.Delay(Between);
        }
    }
}
