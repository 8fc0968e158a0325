using System.Collections.Immutable;

namespace Network.Silo.Orleans;

/// <summary>
/// How the silos read and write their table. Every change of a silo's row moves the cluster's
/// version from the one that the writer saw, in the same statement: of two writers that saw the
/// same one, the second changes nothing and answers 0.
/// </summary>
internal static class MembershipSql
{
    public static ImmutableArray<(string Key, string Text)> Statements { get; } = [
        ("InsertMembershipVersionKey", Begin),
        ("InsertMembershipKey", Join),
        ("UpdateMembershipKey", Change),
        ("UpdateIAmAlivetimeKey", SignOfLife),
        ("MembershipReadRowKey", ReadOne),
        ("MembershipReadAllKey", ReadAll),
        ("GatewaysQueryKey", Gateways),
        ("DeleteMembershipTableEntriesKey", Forget),
        ("CleanupDefunctSiloEntriesKey", ForgetDead)];

    private const string Begin = """
        WITH begun AS (
          INSERT INTO cluster_versions (cluster, version) VALUES (@DeploymentId, 0)
          ON CONFLICT (cluster) DO NOTHING
          RETURNING 1)
        SELECT count(*)::integer FROM begun
        """;

    private const string Join = """
        WITH moved AS (
          UPDATE cluster_versions SET version = version + 1
          WHERE cluster = @DeploymentId AND version = @Version AND NOT EXISTS (
            SELECT 1 FROM cluster_silos AS there
            WHERE there.cluster = @DeploymentId AND there.address = @Address
              AND there.port = @Port AND there.generation = @Generation)
          RETURNING cluster),
        joined AS (
          INSERT INTO cluster_silos (cluster, address, port, generation, silo_name, host_name,
            status, gateway_port, started_at, alive_at)
          SELECT cluster, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort,
            @StartTime, @IAmAliveTime
          FROM moved
          RETURNING 1)
        SELECT count(*)::integer FROM joined
        """;

    private const string Change = """
        WITH moved AS (
          UPDATE cluster_versions SET version = version + 1
          WHERE cluster = @DeploymentId AND version = @Version AND EXISTS (
            SELECT 1 FROM cluster_silos AS there
            WHERE there.cluster = @DeploymentId AND there.address = @Address
              AND there.port = @Port AND there.generation = @Generation)
          RETURNING cluster),
        changed AS (
          UPDATE cluster_silos AS silo
          SET status = @Status, suspicions = @SuspectTimes, alive_at = @IAmAliveTime
          FROM moved
          WHERE silo.cluster = moved.cluster AND silo.address = @Address AND silo.port = @Port
            AND silo.generation = @Generation
          RETURNING 1)
        SELECT count(*)::integer FROM changed
        """;

    private const string SignOfLife = """
        UPDATE cluster_silos SET alive_at = @IAmAliveTime
        WHERE cluster = @DeploymentId AND address = @Address AND port = @Port
          AND generation = @Generation
        """;

    private const string Columns = """
        SELECT known.version AS Version, silo.address AS Address, silo.port AS Port,
          silo.generation AS Generation, silo.silo_name AS SiloName, silo.host_name AS HostName,
          silo.status AS Status, silo.gateway_port AS ProxyPort,
          silo.suspicions AS SuspectTimes, silo.started_at AS StartTime,
          silo.alive_at AS IAmAliveTime
        FROM cluster_versions AS known
        LEFT JOIN cluster_silos AS silo ON silo.cluster = known.cluster

        """;

    private const string ReadOne = Columns + """
          AND silo.address = @Address AND silo.port = @Port AND silo.generation = @Generation
        WHERE known.cluster = @DeploymentId
        """;

    private const string ReadAll = Columns + "WHERE known.cluster = @DeploymentId";

    private const string Gateways = """
        SELECT address AS Address, gateway_port AS ProxyPort, generation AS Generation
        FROM cluster_silos
        WHERE cluster = @DeploymentId AND status = @Status AND gateway_port > 0
        """;

    private const string Forget = """
        WITH gone AS (DELETE FROM cluster_silos WHERE cluster = @DeploymentId)
        DELETE FROM cluster_versions WHERE cluster = @DeploymentId
        """;

    /// <summary>3 is the status of a silo that takes part; all others no longer or not yet do.
    /// </summary>
    private const string ForgetDead = """
        DELETE FROM cluster_silos
        WHERE cluster = @DeploymentId AND alive_at < @IAmAliveTime AND status <> 3
        """;
}
