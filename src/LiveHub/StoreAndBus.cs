using LiveHub.Cluster;
using LiveHub.Store;

namespace LiveHub;

/// <summary>One node on a file, or several on a database: chosen by the connection strings.</summary>
internal static class StoreAndBus
{
    /// <summary>A database that starts together with this node is not ready at once.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static void AddStoreAndBus(this IServiceCollection services, LiveHubSettings settings, string contentRoot)
    {
        services.AddSingleton(provider => (IPictureStore)provider.GetRequiredService<IEventStore>());
        services.AddSingleton(provider => (IMakerStore)provider.GetRequiredService<IEventStore>());
        services.AddSingleton(provider => (IScanBox)provider.GetRequiredService<IEventStore>());
        services.AddSingleton(provider => (IForgetting)provider.GetRequiredService<IEventStore>());
        if (settings.Connections.Postgres is not { } postgres)
        {
            services.AddSingleton<IEventStore>(_ => new SqliteEventStore(Path.Combine(contentRoot, settings.DataDirectory)));
            services.AddSingleton<IClusterBus>(new Alone(shared: false));
            return;
        }

        services.AddSingleton<IEventStore>(_ => PostgresEventStore.Open(postgres, Patience).GetAwaiter().GetResult());
        services.AddHostedService<Lookout>();
        if (settings.Connections.Redis is { } redis)
        {
            services.AddSingleton(provider => ActivatorUtilities.CreateInstance<RedisBus>(provider, redis));
            services.AddSingleton<IClusterBus>(provider => provider.GetRequiredService<RedisBus>());
            services.AddHostedService(provider => provider.GetRequiredService<RedisBus>());
        }
        else
        {
            services.AddSingleton<IClusterBus>(new Alone(shared: true));
        }
    }
}
