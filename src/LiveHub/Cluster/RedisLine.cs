using StackExchange.Redis;

namespace LiveHub.Cluster;

/// <summary>
/// One life of the connection to Redis: a subscription to one channel, and a way to publish on it. The library (1.2.6)
/// has no time limits of its own, can go deaf after reconnecting without saying so, and swallows what handlers throw
/// (docs/decisions/0004): so every call is bounded here, the handler only hands on, and who finds the line deaf throws it
/// away and opens another.
/// </summary>
internal sealed class RedisLine : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly ConnectionMultiplexer _out;
    private readonly ConnectionMultiplexer _in;
    private readonly RedisChannel _channel;

    private RedisLine(ConnectionMultiplexer outward, ConnectionMultiplexer inward, RedisChannel channel) =>
        (_out, _in, _channel) = (outward, inward, channel);

    /// <summary>Connects and subscribes.</summary>
    /// <param name="heard">Called for every message on the channel; must not wait and must not throw.</param>
    /// <returns>Null when that could not be done within two seconds.</returns>
    public static async Task<RedisLine?> Open(string configuration, string channel, Action<byte[]> heard)
    {
        ConnectionMultiplexer? outward = null, inward = null;
        try
        {
            outward = await Connect(configuration).ConfigureAwait(false);
            inward = await Connect(configuration).ConfigureAwait(false);
            if (!outward.IsConnected || !inward.IsConnected)
            {
                throw new TimeoutException();
            }

            var name = new RedisChannel(channel, RedisChannel.PatternMode.Literal);
            await inward.GetSubscriber().SubscribeAsync(name, (_, message) => heard(message)).WaitAsync(Patience)
                .ConfigureAwait(false);
            return new(outward, inward, name);
        }
        catch (Exception e) when (e is RedisException or TimeoutException or ObjectDisposedException)
        {
            Close(outward);
            Close(inward);
            return null;
        }
    }

    /// <summary>Publishes these messages.</summary>
    /// <exception cref="Exception">Redis did not take them in time; whether it has is unknown.</exception>
    public Task Publish(IReadOnlyList<byte[]> messages)
    {
        var subscriber = _out.GetSubscriber();
        return Task.WhenAll(messages.Select(message => subscriber.PublishAsync(_channel, message))).WaitAsync(Patience);
    }

    public void Dispose()
    {
        Close(_out);
        Close(_in);
    }

    private static async Task<ConnectionMultiplexer> Connect(string configuration)
    {
        var options = ConfigurationOptions.Parse(configuration);
        options.AbortOnConnectFail = false;
        options.ConnectRetry = 1;
        options.ConnectTimeout = options.SyncTimeout = (int)Patience.TotalMilliseconds;
        options.KeepAlive = 5;
        options.ConfigurationChannel = options.TieBreaker = ""; // No masters are voted for here.
        var connecting = ConnectionMultiplexer.ConnectAsync(options);
        try
        {
            return await connecting.WaitAsync(Patience + Patience).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            _ = connecting.ContinueWith(late => Close(late.Result), TaskContinuationOptions.OnlyOnRanToCompletion);
            throw;
        }
    }

    /// <summary>Without waiting for commands that a frozen server will never answer, and off this thread.</summary>
    private static void Close(ConnectionMultiplexer? connection)
    {
        if (connection is not null)
        {
            _ = Task.Run(() => connection.Close(allowCommandsToComplete: false));
        }
    }
}
