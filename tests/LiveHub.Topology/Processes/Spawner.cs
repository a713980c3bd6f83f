using System.Collections.Concurrent;
using System.Diagnostics;

namespace LiveHub.Topology;

/// <summary>The one thread that starts processes, because it never ends: the kernel sends the death signal when the
/// thread that started a process ends, and threads of the pool end when they are idle.</summary>
internal static class Spawner
{
    private static readonly BlockingCollection<Action> Wishes = [];

    static Spawner() => new Thread(Run) { IsBackground = true, Name = "Spawner" }.Start();

    public static Process Start(ProcessStartInfo start)
    {
        var started = new TaskCompletionSource<Process>(TaskCreationOptions.RunContinuationsAsynchronously);
        Wishes.Add(() =>
        {
            try
            {
                started.SetResult(Process.Start(start)!);
            }
            catch (Exception e)
            {
                started.SetException(e); // Thrown where the wish came from.
            }
        });
        return started.Task.GetAwaiter().GetResult();
    }

    private static void Run()
    {
        foreach (var wish in Wishes.GetConsumingEnumerable())
        {
            wish();
        }
    }
}
