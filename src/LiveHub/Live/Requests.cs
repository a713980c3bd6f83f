using System.Collections.Concurrent;
using LiveHub.Domain;

namespace LiveHub.Live;

/// <summary>Those who ask by requests what is new (docs/PROTOCOL.md 1.3), as phones of their sessions. Nothing here has to
/// outlive the node: whoever comes to another brings its versions along.</summary>
internal sealed class Requests(TimeProvider time)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    /// <summary>Tabs and devices of one person, and of those who run the session.</summary>
    private const int MostOfOne = 8, MostOfRole = 64;

    private static readonly IReadOnlyDictionary<string, Frame> Nothing = new Dictionary<string, Frame>();

    private readonly ConcurrentDictionary<Key, RequestPhone> _phones = new();

    /// <summary>How many are here.</summary>
    public int Count => _phones.Count;

    /// <summary>What is new since these versions; waits for it.</summary>
    /// <returns>Messages by target; null when this person asks from too many places.</returns>
    public async Task<IReadOnlyDictionary<string, Frame>?> Look(
        Admission admitted, string line, Held holds, long own, CancellationToken stop)
    {
        var session = admitted.Session!;
        var key = new Key(session.Code, admitted.Who, admitted.Audience.Kind, line);
        var request = new TaskCompletionSource<IReadOnlyDictionary<string, Frame>>(
            TaskCreationOptions.RunContinuationsAsynchronously);
        if (Enter(key, admitted, request) is not { } phone)
        {
            return null;
        }

        try
        {
            return session.Actor.Listen(phone, holds, own)
                ? await request.Task.WaitAsync(LongestWait, time, stop).ConfigureAwait(false)
                : Nothing;
        }
        catch (TimeoutException)
        {
            return Nothing;
        }
        finally
        {
            phone.Ended(request);
        }
    }

    private RequestPhone? Enter(
        Key key, Admission admitted, TaskCompletionSource<IReadOnlyDictionary<string, Frame>> request)
    {
        var session = admitted.Session!;
        while (true)
        {
            if (!_phones.TryGetValue(key, out var phone))
            {
                if (!HasRoom(key, session))
                {
                    return null;
                }

                phone = _phones.GetOrAdd(key, _ => new(key.Who, admitted.Audience, time, gone => Forget(key, gone, session)) { IsSmall = admitted.IsSmall });
            }

            if (phone.Wait(request))
            {
                return phone;
            }

            _phones.TryRemove(new(key, phone));
        }
    }

    /// <summary>Whether this person may ask from one more place; a place that nobody asks from now gives way.</summary>
    private bool HasRoom(Key key, LiveSession session)
    {
        var places = _phones.Where(other => other.Key.Code == key.Code && other.Key.Who == key.Who).ToList();
        if (places.Count < (key.Who.Role == Role.Participant ? MostOfOne : MostOfRole))
        {
            return true;
        }

        return places.Exists(place => Forget(place.Key, place.Value, session));
    }

    private bool Forget(Key key, RequestPhone phone, LiveSession session)
    {
        if (!phone.Go())
        {
            return false;
        }

        _phones.TryRemove(new(key, phone));
        phone.Dispose();
        _ = session.Actor.Leave(phone);
        return true;
    }

    private readonly record struct Key(string Code, Who Who, AudienceKind Audience, string Line);
}
