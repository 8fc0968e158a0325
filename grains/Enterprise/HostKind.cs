namespace Network.Grains.Enterprise;

/// <summary>What sort of body hosts an association: 企业, 园区, 高校, 事业单位, 乡镇, 街道, 社区, 村,
/// 中小学, 农技协.</summary>
public enum HostKind
{
    Enterprise,
    Park,
    University,
    Institution,
    Town,
    Street,
    Community,
    Village,
    School,
    RuralTechnicalAssociation,
}
