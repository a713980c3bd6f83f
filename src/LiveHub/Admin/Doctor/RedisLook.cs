using System.Globalization;
using LiveHub.Cluster;

namespace LiveHub.Admin.Doctor;

/// <summary>Redis: says something on a channel of its own, and hears it again. What it keeps, or throws away, is of no account.</summary>
internal static class RedisLook
{
    private const string Of = "Redis";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(100);

    public static async Task<Finding> At(string configuration)
    {
        var heard = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var line = await RedisLine.Open(configuration, $"livehub:doctor:{Guid.NewGuid():N}", _ => heard.TrySetResult()).ConfigureAwait(false);
        if (line is null)
        {
            return Finding.Broken(Of, "it does not answer. Check ConnectionStrings:Redis, that it runs, and its password. Until then nodes meet in the "
                + "store, up to 2 s behind each other, and nothing is lost.");
        }

        try
        {
            var since = TimeProvider.System.GetTimestamp();
            await line.Publish([[1]]).ConfigureAwait(false);
            await heard.Task.WaitAsync(Patience).ConfigureAwait(false);
            var took = TimeProvider.System.GetElapsedTime(since);
            var says = string.Create(CultureInfo.InvariantCulture, $"what is said is heard after {took.TotalMilliseconds:0} ms");
            return took <= Quick ? Finding.Good(Of, says) : Finding.Look(Of, says + ": put it nearer to the nodes.");
        }
        catch (Exception e) when (e is TimeoutException or StackExchange.Redis.RedisException)
        {
            return Finding.Broken(Of, "it answers, and what is said on a channel is not heard. Its user must be allowed PUBLISH and SUBSCRIBE on channels livehub*.");
        }
    }
}
